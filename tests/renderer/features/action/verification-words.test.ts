import { describe, expect, it } from 'vitest'
import { newestFirst } from '#renderer/features/action/updates-card'
import { verifiedWords, whoEnteredVerification } from '#renderer/features/action/verification-words'
import type { HistoryEntry } from '#shared/domain/audit'

describe('the words of a verification', () => {
  it('says who typed it in where that was somebody else', () => {
    expect(verifiedWords('Helena Rudge', '2026-11-03', 'Siân Llŷr')).toBe(
      'By Helena Rudge on 3 November 2026, entered by Siân Llŷr for Helena Rudge',
    )
    expect(verifiedWords('Helena Rudge', '2026-11-03', 'Helena Rudge')).toBe('By Helena Rudge on 3 November 2026')
    expect(verifiedWords('Helena Rudge', '2026-11-03', null)).toBe('By Helena Rudge on 3 November 2026')
  })

  it('takes the newest verification, where an action was opened again in between', () => {
    const history = [change('Somebody', 'reason'), change('Siân Llŷr', 'status'), change('Helena Rudge', 'status')]

    expect(whoEnteredVerification(history)).toBe('Siân Llŷr')
    expect(whoEnteredVerification([])).toBeNull()
  })
})

describe('the order of updates', () => {
  it('is newest first, and of one day the one added last', () => {
    const update = (id: string, on: string) => ({ id, on, byId: null, text: '' })
    const updates = [update('a', '2026-11-01'), update('b', '2026-11-03'), update('c', '2026-11-03')]

    expect(newestFirst(updates).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })
})

function change(actorName: string, field: string): HistoryEntry {
  return {
    sequence: 1,
    transactionId: 't',
    at: '2026-11-03T09:00:00.000Z',
    actorName,
    enteredForName: null,
    operation: 'update',
    reason: null,
    changes: [{ field, before: 'complete', after: 'verified' }],
    erased: null,
  }
}
