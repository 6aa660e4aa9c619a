import { describe, expect, it } from 'vitest'
import { saveAction } from '#main/features/action/action.service'
import { saveJudgement } from '#main/features/evaluation/evaluation.service'
import { saveScope } from '#main/features/organisation/organisation.service'
import { rescoreRisk, saveRisk } from '#main/features/risk/risk.service'
import { getToday } from '#main/features/today/today.service'
import { todaySchema } from '#shared/domain/today'
import { aRisk } from '#tests/support/a-risk'
import { anAction } from '#tests/support/an-action'
import { openTestWorkspace, value } from '#tests/support/open-test-workspace'

describe('Today', () => {
  it('gathers what is in the workspace: late actions, due reviews, unproven scores, last backup', async () => {
    const { ctx, framework } = await openTestWorkspace()
    const late = value(await saveAction(ctx, { ...anAction, dueOn: '2026-11-20' }))
    const risk = value(await saveRisk(ctx, { ...aRisk, reviewDue: '2026-11-21' }))
    for (const [which, likelihood] of [['inherent', 5] as const, ['residual', 1] as const])
      value(await rescoreRisk(ctx, { id: risk.id, which, score: { likelihood, impact: 3 }, reason: 'Guess' }))
    value(await saveJudgement(ctx, framework, { criterion: 'LG-1', level: 3, confidence: 'low' }))
    const backup = { at: '2026-11-23T09:00:00.000Z', isVerified: true }

    const today = await getToday(ctx, framework.framework, backup)

    expect(todaySchema.parse(today)).toEqual(today)
    expect(today).toMatchObject({
      date: '2026-11-24',
      actions: { open: 1, overdue: 1 },
      risksDue: [{ id: risk.id, ref: 'R-001' }],
      unprovenRisks: 1,
      unprovenJudgements: [{ code: 'LG-1' }],
      lastBackup: backup,
      lastPack: null,
    })
    expect(today.needsYou.map((item) => item.key).slice(0, 2)).toEqual([`late-${late.id}`, `review-${risk.id}`])
  })

  it('follows the scope: what is Core only for some is not asked first of the others', async () => {
    const { ctx, framework } = await openTestWorkspace()
    const depending = framework.framework.criteria.filter((criterion) => criterion.weightDependsOn !== null)
    const scope = depending.map((criterion) => criterion.weightDependsOn?.scope ?? 'under-18s')
    const core = async () =>
      (await getToday(ctx, framework.framework, null)).needsYou.find((item) => item.key.startsWith('core-'))?.why
    const before = await core()

    value(
      await saveScope(
        ctx,
        [...new Set(scope)].map((question) => ({ question, answer: 'no', detail: '' })),
      ),
    )

    expect(before).not.toBe(await core())
  })
})
