import { describe, expect, it } from 'vitest'
import {
  actionInputSchema,
  actionStatuses,
  completeActionInputSchema,
  isOverdue,
  shownStatus,
  verifyActionInputSchema,
} from '#shared/domain/action'
import { anAction } from '#tests/support/an-action'

describe('actionInputSchema', () => {
  it('refuses a due date before the start date, at that field', () => {
    const parsed = actionInputSchema.safeParse({ ...anAction, startOn: '2026-11-24', dueOn: '2026-11-23' })

    expect(parsed.error?.issues).toMatchObject([{ path: ['dueOn'], message: 'The due date is before the start date' }])
    expect(actionInputSchema.safeParse({ ...anAction, startOn: '2026-11-24', dueOn: '2026-11-24' }).success).toBe(true)
  })

  it.each([-1, 101, 12.5])('refuses progress of %s', (progress) => {
    expect(actionInputSchema.safeParse({ ...anAction, progress }).error?.issues).toMatchObject([{ path: ['progress'] }])
  })

  it('refuses an action that says nothing, and one that says it is already complete', () => {
    expect(actionInputSchema.safeParse({ ...anAction, action: ' ' }).success).toBe(false)
    expect(actionInputSchema.safeParse({ ...anAction, status: 'complete' }).success).toBe(false)
  })
})

describe('completing and verifying', () => {
  it('needs what changed', () => {
    const parsed = completeActionInputSchema.safeParse({ id: 'a', on: '2026-11-24', impact: '\u00a0' })

    expect(parsed.error?.issues).toMatchObject([{ path: ['impact'] }])
  })

  it('needs who verified it and what they saw', () => {
    const parsed = verifyActionInputSchema.safeParse({ id: 'a', on: '2026-11-24', byId: '', note: '' })

    expect(parsed.error?.issues).toMatchObject([{ path: ['byId'] }, { path: ['note'] }])
  })
})

describe('overdue', () => {
  it.each(actionStatuses)(
    'an action that is %s is overdue only if it is unfinished and its day has passed',
    (status) => {
      const isUnfinished = status !== 'complete' && status !== 'verified'

      expect(isOverdue({ status, dueOn: '2026-11-23' }, '2026-11-24')).toBe(isUnfinished)
      expect(isOverdue({ status, dueOn: '2026-11-24' }, '2026-11-24')).toBe(false)
      expect(isOverdue({ status, dueOn: null }, '2026-11-24')).toBe(false)
      expect(shownStatus({ status, dueOn: '2026-11-23' }, '2026-11-24')).toBe(isUnfinished ? 'overdue' : status)
    },
  )
})
