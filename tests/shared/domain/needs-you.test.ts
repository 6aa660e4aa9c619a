import { describe, expect, it } from 'vitest'
import type { Action } from '#shared/domain/action'
import { todayOf, type TodayFacts } from '#shared/domain/needs-you'
import { todaySchema } from '#shared/domain/today'
import { aJudgement, aProvenJudgement } from '#tests/support/a-judgement'
import { aKeptRisk } from '#tests/support/a-risk'
import { anAction } from '#tests/support/an-action'
import { shippedFramework } from '#tests/support/shipped-framework'

const today = '2026-11-24'
const codes = shippedFramework.criteria.map((criterion) => criterion.code)

/** A provider with nothing left to do, but for what a test says. */
function facts(differences: Partial<TodayFacts> = {}): TodayFacts {
  return {
    today,
    framework: shippedFramework,
    scope: [],
    judgements: codes.map(aProvenJudgement),
    risks: [],
    actions: [],
    lastBackup: { at: '2026-11-23T17:00:00.000Z', isVerified: true },
    lastPack: { packNumber: 'SF-2026-0001', at: '2026-11-01T09:00:00.000Z', kind: 'signed' },
    ...differences,
  }
}

function anOpenAction(differences: Partial<Action> = {}): Action {
  const { id: _none, ...texts } = anAction
  return {
    ...texts,
    id: 'action-1',
    ref: 'A-001',
    completedOn: null,
    impact: '',
    verifiedOn: null,
    verifiedById: null,
    verificationNote: '',
    updates: [],
    updatedAt: '',
    ...differences,
  }
}

const keys = (of: TodayFacts) => todayOf(of).needsYou.map((item) => item.key)

describe('what needs you today', () => {
  it('is nothing, calmly, where nothing does', () => {
    const page = todayOf(facts())

    expect(page.needsYou).toEqual([])
    expect(new Set(page.themes.map((theme) => theme.state))).toEqual(new Set(['green']))
    expect(page.actions).toEqual({ open: 0, overdue: 0, toVerify: 0, dueSoon: 0 })
  })

  it('puts what is late before what is due, unproven, to verify, untested, unfinished and soon', () => {
    const scored = { inherent: { likelihood: 4, impact: 4 }, residual: { likelihood: 1, impact: 4 } }
    const core = shippedFramework.criteria.find(({ weight, weightDependsOn }) => weight === 'core' && !weightDependsOn)
    const [shown = '', ...proven] = codes.filter((code) => code !== core?.code)
    const page = facts({
      judgements: [...proven.map(aProvenJudgement), aJudgement({ criterion: shown, level: 3, confidence: 'low' })],
      risks: [
        aKeptRisk({ id: 'unproven', ...scored }),
        aKeptRisk({ id: 'due', reviewDue: '2026-11-20' }),
        aKeptRisk({ id: 'closed', reviewDue: '2026-01-01', status: 'closed', ...scored }),
      ],
      actions: [
        anOpenAction({ id: 'soon', dueOn: '2026-12-08' }),
        anOpenAction({ id: 'far', dueOn: '2026-12-09' }),
        anOpenAction({ id: 'done', dueOn: '2026-11-01', status: 'complete', completedOn: '2026-11-01' }),
        anOpenAction({ id: 'late', dueOn: '2026-11-20' }),
        anOpenAction({ id: 'latest', dueOn: '2026-10-01' }),
      ],
    })

    expect(keys(page)).toEqual([
      'late-latest',
      'late-late',
      'review-due',
      `core-${core?.code}`,
      `unproven-${shown}`,
      'verify-done',
      'untested-unproven',
      `text-${shown}`,
      'soon-soon',
      'unanswered',
    ])
  })

  it('begins with a job that ten minutes finish, whatever is more pressing', () => {
    const page = todayOf(
      facts({
        risks: [aKeptRisk({ id: 'due', reviewDue: '2026-11-01' })],
        actions: [anOpenAction({ status: 'complete', completedOn: '2026-11-20' })],
      }),
    )

    expect(page.needsYou.map(({ key, minutes }) => [key, minutes])).toEqual([
      ['verify-action-1', 10],
      ['review-due', 15],
    ])
  })

  it('is never longer than twelve lines', () => {
    const late = Array.from({ length: 30 }, (_, n) => anOpenAction({ id: `a${n}`, dueOn: '2026-11-01' }))

    expect(todayOf(facts({ actions: late })).needsYou).toHaveLength(12)
  })

  it('speaks of an old backup and of a first pack only to somebody who has begun', () => {
    const old = { at: '2026-11-16T17:00:00.000Z', isVerified: true }

    expect(keys(facts({ lastBackup: old }))).toEqual(['backup'])
    expect(keys(facts({ lastBackup: { ...old, at: '2026-11-17T17:00:00.000Z' } }))).toEqual([])
    expect(keys(facts({ lastPack: null }))).toEqual(['pack'])
    expect(keys(facts({ lastPack: null, judgements: [] }))).not.toContain('pack')
  })

  it('counts a first day as 48 unanswered criteria, not as a wall of red', () => {
    const page = todayOf(facts({ judgements: [] }))

    expect(page.needsYou[0]).toMatchObject({ minutes: 10, destination: { to: 'criterion' } })
    expect(page.needsYou.at(-1)?.title).toBe('Answer the next of 48 unanswered criteria')
    expect(page.needsYou.length).toBeLessThanOrEqual(3)
    expect(new Set(page.themes.map((theme) => theme.state))).toEqual(new Set(['unfinished']))
  })

  it('names a control to test, or asks for one where there is none', () => {
    const scored = { inherent: { likelihood: 4, impact: 4 }, residual: { likelihood: 1, impact: 4 } }
    const control = {
      id: 'c',
      name: 'Web filter',
      kind: 'preventive' as const,
      ownerId: null,
      testedOn: null,
      testedById: null,
      testResult: null,
      testNote: '',
    }

    const titles = todayOf(
      facts({
        risks: [aKeptRisk({ ...scored, controls: [control] }), aKeptRisk({ ...scored, id: 'b', ref: 'R-002' })],
      }),
    ).needsYou.map((item) => item.title)

    expect(titles).toEqual(['Test a control of R-001: Web filter', 'Name a control for R-002'])
  })

  it('cuts a long text at a word and shows one line of it', () => {
    const words = `${'Appoint somebody '.repeat(10)}\nand more`
    const [item] = todayOf(facts({ actions: [anOpenAction({ action: words, dueOn: '2026-11-23' })] })).needsYou

    expect(item?.title).toMatch(/^Say why it is late, or update A-001: (Appoint somebody )+(Appoint|somebody)…$/)
    expect(item?.why).toBe('1 day overdue')
  })

  it('shows reviews of open risks due within a fortnight, the earliest first', () => {
    const page = todayOf(
      facts({
        risks: [
          aKeptRisk({ id: 'b', reviewDue: '2026-12-08' }),
          aKeptRisk({ id: 'a', reviewDue: '2026-11-01' }),
          aKeptRisk({ id: 'c', reviewDue: '2026-12-09' }),
          aKeptRisk({ id: 'd', reviewDue: '2026-11-01', status: 'closed' }),
        ],
      }),
    )

    expect(page.risksDue.map((risk) => risk.id)).toEqual(['a', 'b'])
    expect(page.openRisks).toBe(3)
  })

  it('makes the same page from the same facts, in the shape of the contract', () => {
    const some = facts({ judgements: [], risks: [aKeptRisk({ reviewDue: today })], actions: [anOpenAction()] })

    expect(todayOf(some)).toEqual(todayOf(structuredClone(some)))
    expect(() => todaySchema.parse(todayOf(some))).not.toThrow()
  })
})
