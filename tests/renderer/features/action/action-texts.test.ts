import { describe, expect, it } from 'vitest'
import { actionProblems, blankAction, takeableTexts, textsOf } from '#renderer/features/action/action-texts'
import { aKeptAction } from './a-kept-action'

const stored = { ...blankAction, action: 'Train', startOn: '2026-11-01', dueOn: '2026-11-30' }

describe('what is saved of an action’s texts', () => {
  it('saves neither date while they are in the wrong order, and all the rest', () => {
    const wanted = { ...stored, startOn: '2026-12-24', reason: 'Found by the director' }
    const problems = actionProblems(wanted)

    expect(problems).toEqual({ dueOn: 'The due date is before the start date' })
    expect(takeableTexts(wanted, stored, problems)).toEqual({ ...stored, reason: 'Found by the director' })
  })

  it('names a day that does not exist, a progress beyond the whole, and an action without words', () => {
    expect(actionProblems({ ...stored, dueOn: '31/02/2027' }).dueOn).toBe('Enter a date, for example 24/11/2026')
    expect(actionProblems({ ...stored, dueOn: '2027-02-31' }).dueOn).toBe('There is no such day')
    expect(actionProblems({ ...stored, progress: 140 }).progress).toBe('Between 0 and 100')
    expect(actionProblems({ ...stored, action: ' ' }).action).toBe('Say what will be done, starting with a verb')
  })

  it('has nothing against an action as it is kept, finished ones included', () => {
    expect(actionProblems(textsOf(aKeptAction()))).toEqual({})
    expect(actionProblems(textsOf(aKeptAction({ status: 'verified', progress: 100 })))).toEqual({})
  })
})
