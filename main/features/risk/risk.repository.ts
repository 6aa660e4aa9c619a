import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#main/db/schema'
import { listControls } from '#main/features/control/control.service'
import { listLinks, type Link } from '#main/features/link/link.service'
import type { Risk, Score } from '#shared/domain/risk'
import type { RiskTable } from './risk.table'

type Db = Kysely<Database> | Transaction<Database>

/** A risk without what is linked to it. */
export type RiskCore = Omit<Risk, 'controls' | 'criteria' | 'actionIds'>

/** By reference; removed ones not. Five statements, however many risks. */
export async function listRiskRows(db: Db): Promise<Risk[]> {
  const rows = await db.selectFrom('risk').selectAll().where('removed_at', 'is', null).orderBy('number').execute()
  const controls = new Map((await listControls({ db })).map((control) => [control.id, control]))
  const byControl = group(await listLinks(db, 'risk_control'))
  const byCriterion = group(await listLinks(db, 'risk_criterion'))
  const byAction = group((await listLinks(db, 'action_risk')).map(({ from, to }) => ({ from: to, to: from })))
  const removedActions = new Set(
    (await db.selectFrom('action').select('id').where('removed_at', 'is not', null).execute()).map((row) => row.id),
  )
  return rows.map((row) => ({
    ...toRisk(row),
    controls: (byControl.get(row.id) ?? []).flatMap((id) => controls.get(id) ?? []),
    criteria: byCriterion.get(row.id) ?? [],
    actionIds: (byAction.get(row.id) ?? []).filter((id) => !removedActions.has(id)),
  }))
}

export async function findRiskById(db: Db, id: string): Promise<Risk | undefined> {
  return (await listRiskRows(db)).find((risk) => risk.id === id)
}

export async function putRisk(db: Db, risk: RiskCore): Promise<void> {
  const { id, number, ...columns } = toRow(risk)
  await db
    .insertInto('risk')
    .values({ id, number, ...columns, removed_at: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
}

/** @returns whether there was such a risk */
export async function markRiskRemoved(db: Db, id: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('risk')
    .set({ removed_at: now })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

export function riskRef(number: number): string {
  return `R-${String(number).padStart(3, '0')}`
}

function group(links: readonly Link[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const { from, to } of links) groups.set(from, [...(groups.get(from) ?? []), to])
  return groups
}

function toScore(likelihood: number | null, impact: number | null): Score | null {
  return likelihood === null || impact === null ? null : { likelihood, impact }
}

function toRisk(row: RiskTable): RiskCore {
  return {
    id: row.id,
    ref: riskRef(row.number),
    libraryCode: row.library_code,
    title: row.title,
    category: row.category,
    cause: row.cause,
    event: row.event,
    consequence: row.consequence,
    whoHarmed: row.who_harmed,
    localContext: row.local_context,
    localSource: row.local_source,
    inherent: toScore(row.inherent_likelihood, row.inherent_impact),
    inherentReason: row.inherent_reason,
    residual: toScore(row.residual_likelihood, row.residual_impact),
    residualReason: row.residual_reason,
    ownerId: row.owner_id,
    reviewDue: row.review_due,
    status: row.status,
    closedReason: row.closed_reason,
    updatedAt: row.updated_at,
  }
}

function toRow(risk: RiskCore): Omit<RiskTable, 'removed_at'> {
  return {
    id: risk.id,
    number: Number(risk.ref.slice(2)),
    library_code: risk.libraryCode,
    title: risk.title,
    category: risk.category,
    cause: risk.cause,
    event: risk.event,
    consequence: risk.consequence,
    who_harmed: risk.whoHarmed,
    local_context: risk.localContext,
    local_source: risk.localSource,
    inherent_likelihood: risk.inherent?.likelihood ?? null,
    inherent_impact: risk.inherent?.impact ?? null,
    inherent_reason: risk.inherentReason,
    residual_likelihood: risk.residual?.likelihood ?? null,
    residual_impact: risk.residual?.impact ?? null,
    residual_reason: risk.residualReason,
    owner_id: risk.ownerId,
    review_due: risk.reviewDue,
    status: risk.status,
    closed_reason: risk.closedReason,
    updated_at: risk.updatedAt,
  }
}
