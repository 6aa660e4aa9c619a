import type { Context } from '#main/db/context'
import { listActions } from '#main/features/action/action.service'
import { getCurrentEvaluation } from '#main/features/evaluation/evaluation.service'
import { getScope } from '#main/features/organisation/organisation.service'
import { findLastFinishedPack } from '#main/features/report/pack.service'
import { listRisks } from '#main/features/risk/risk.service'
import type { Framework } from '#shared/domain/framework'
import { todayOf } from '#shared/domain/needs-you'
import type { Today } from '#shared/domain/today'

/** Gathers the facts and lets the pure rule make the page. */
export async function getToday(ctx: Context, framework: Framework, lastBackup: Today['lastBackup']): Promise<Today> {
  const evaluation = await getCurrentEvaluation(ctx)
  const pack = await findLastFinishedPack(ctx)
  return todayOf({
    today: ctx.clock.today(),
    framework,
    scope: await getScope(ctx),
    judgements: evaluation?.judgements ?? [],
    risks: await listRisks(ctx),
    actions: await listActions(ctx),
    lastBackup,
    lastPack: pack ? { packNumber: pack.packNumber, at: pack.finishedAt ?? pack.createdAt, kind: pack.kind } : null,
  })
}
