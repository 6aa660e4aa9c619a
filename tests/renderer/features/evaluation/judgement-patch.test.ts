import { describe, expect, it } from 'vitest'
import { blankJudgement } from '#shared/domain/blank-judgement'
import { changedFields, fieldProblems, withoutFields } from '#renderer/features/evaluation/judgement-patch'
import { longestText } from '#shared/domain/text'

describe('fieldProblems', () => {
  it('finds nothing wrong with a level and a text of the longest length', () => {
    expect(fieldProblems({ level: 2, narrative: 'a'.repeat(longestText) }).size).toBe(0)
  })

  it('names the limit of a text that is one character too long, and no other field', () => {
    const problems = fieldProblems({ level: 2, narrative: 'a'.repeat(longestText + 1) })

    expect([...problems]).toEqual([['narrative', 'Keep this to 20,000 characters']])
  })

  it('measures as the text would be stored, so what Word adds unseen does not count', () => {
    expect(fieldProblems({ narrative: 'a'.repeat(longestText) + '\u200b' }).size).toBe(0)
  })
})

describe('withoutFields', () => {
  it('keeps the fields that can be saved', () => {
    const problems = new Map([['narrative', 'Too long'] as const])

    expect(withoutFields({ narrative: 'x', level: 1 }, problems)).toEqual({ level: 1 })
  })
})

describe('changedFields', () => {
  const stored = { ...blankJudgement('LG-3'), narrative: 'We meet', level: 2 as const }

  it('leaves out what is stored already', () => {
    expect(changedFields({ narrative: 'We meet', level: 3 }, stored)).toEqual({ level: 3 })
  })

  it('sends an emptied field', () => {
    expect(changedFields({ narrative: '', level: null }, stored)).toEqual({ narrative: '', level: null })
  })

  it('sends everything where nothing is stored', () => {
    expect(changedFields({ narrative: '' }, undefined)).toEqual({ narrative: '' })
  })
})
