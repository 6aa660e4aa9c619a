import { describe, expect, it } from 'vitest'
import { firstChoice, optionsOf, sectionsOf, type PackChoice } from '#renderer/features/report/pack-choice'
import { packOptionsSchema, packSections } from '#shared/domain/pack'

const choose = (given: Partial<PackChoice>): PackChoice => ({ ...firstChoice, signatoryId: 's1', ...given })
const nothing: PackChoice['ticked'] = new Set()

describe('the sections', () => {
  it('are all in at first, in the order in which they print', () => {
    expect(sectionsOf(firstChoice)).toEqual(packSections)
  })

  it('keep the sign-off wherever somebody signs, and only there', () => {
    expect(sectionsOf(choose({ kind: 'signed', ticked: nothing }))).toEqual(['sign-off'])
    expect(sectionsOf(choose({ kind: 'wet-signature', ticked: nothing }))).toEqual(['sign-off'])
    expect(sectionsOf(choose({ kind: 'unsigned', ticked: nothing }))).toEqual([])
  })

  it('print in order, whatever was ticked last', () => {
    expect(sectionsOf(choose({ kind: 'unsigned', ticked: new Set(['people', 'context']) }))).toEqual([
      'context',
      'people',
    ])
  })
})

describe('what is asked of the main process', () => {
  it('is what it accepts, for each kind', () => {
    for (const kind of ['signed', 'wet-signature', 'unsigned'] as const)
      expect(packOptionsSchema.safeParse(optionsOf(choose({ kind }))).success).toBe(true)
  })

  it('names a signatory for a signed pack alone', () => {
    expect(optionsOf(choose({ kind: 'signed' }))?.signatoryId).toBe('s1')
    expect(optionsOf(choose({ kind: 'wet-signature' }))?.signatoryId).toBeNull()
  })

  it('is nothing yet where nobody signs, or no section is chosen', () => {
    expect(optionsOf(choose({ kind: 'signed', signatoryId: null }))).toBeNull()
    expect(optionsOf(choose({ kind: 'unsigned', ticked: nothing }))).toBeNull()
  })
})
