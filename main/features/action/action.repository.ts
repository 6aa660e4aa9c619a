import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#main/db/schema'
import { listLinks } from '#main/features/link/link.service'
import type { Action, ActionUpdate } from '#shared/domain/action'
import type { ActionTable } from './action.table'

type Db = Kysely<Database> | Transaction<Database>

/** An action without its links and updates. */
export type ActionCore = Omit<Action, 'criteria' | 'riskIds' | 'updates'>

/** By reference; removed ones not. Five statements, however many actions. */
export async function listActionRows(db: Db): Promise<Action[]> {
  const rows = await db.selectFrom('action').selectAll().where('removed_at', 'is', null).orderBy('number').execute()
  const updates = groupBy(await listUpdates(db), ([actionId]) => actionId)
  const criteria = groupBy(await listLinks(db, 'action_criterion'), (link) => link.from)
  const risks = groupBy(await listLinks(db, 'action_risk'), (link) => link.from)
  const removedRisks = new Set(
    (await db.selectFrom('risk').select('id').where('removed_at', 'is not', null).execute()).map((row) => row.id),
  )
  return rows.map((row) => ({
    ...toAction(row),
    criteria: (criteria.get(row.id) ?? []).map((link) => link.to),
    riskIds: (risks.get(row.id) ?? []).map((link) => link.to).filter((id) => !removedRisks.has(id)),
    updates: (updates.get(row.id) ?? []).map(([, update]) => update),
  }))
}

export async function findActionById(db: Db, id: string): Promise<Action | undefined> {
  return (await listActionRows(db)).find((action) => action.id === id)
}

export async function putAction(db: Db, action: ActionCore): Promise<void> {
  const { id, number, ...columns } = toRow(action)
  await db
    .insertInto('action')
    .values({ id, number, ...columns, removed_at: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
}

export async function insertUpdate(db: Db, actionId: string, update: ActionUpdate, now: string): Promise<void> {
  await db
    .insertInto('action_update')
    .values({
      id: update.id,
      action_id: actionId,
      on_date: update.on,
      by_id: update.byId,
      text: update.text,
      created_at: now,
    })
    .execute()
}

/** @returns whether there was such an action */
export async function markActionRemoved(db: Db, id: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('action')
    .set({ removed_at: now })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

export function actionRef(number: number): string {
  return `A-${String(number).padStart(3, '0')}`
}

/** Newest first, each with its action's id. */
async function listUpdates(db: Db): Promise<[string, ActionUpdate][]> {
  const rows = await db
    .selectFrom('action_update')
    .selectAll()
    .orderBy('on_date', 'desc')
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map((row) => [row.action_id, { id: row.id, on: row.on_date, byId: row.by_id, text: row.text }])
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

function toAction(row: ActionTable): ActionCore {
  return {
    id: row.id,
    ref: actionRef(row.number),
    libraryCode: row.library_code,
    action: row.action,
    reason: row.reason,
    ownerId: row.owner_id,
    support: row.support,
    startOn: row.start_on,
    dueOn: row.due_on,
    priority: row.priority,
    baseline: row.baseline,
    measure: row.measure,
    target: row.target,
    evidenceExpected: row.evidence_expected,
    status: row.status,
    progress: row.progress,
    completedOn: row.completed_on,
    impact: row.impact,
    verifiedOn: row.verified_on,
    verifiedById: row.verified_by_id,
    verificationNote: row.verification_note,
    overdueReason: row.overdue_reason,
    updatedAt: row.updated_at,
  }
}

function toRow(action: ActionCore): Omit<ActionTable, 'removed_at'> {
  return {
    id: action.id,
    number: Number(action.ref.slice(2)),
    library_code: action.libraryCode,
    action: action.action,
    reason: action.reason,
    owner_id: action.ownerId,
    support: action.support,
    start_on: action.startOn,
    due_on: action.dueOn,
    priority: action.priority,
    baseline: action.baseline,
    measure: action.measure,
    target: action.target,
    evidence_expected: action.evidenceExpected,
    status: action.status,
    progress: action.progress,
    completed_on: action.completedOn,
    impact: action.impact,
    verified_on: action.verifiedOn,
    verified_by_id: action.verifiedById,
    verification_note: action.verificationNote,
    overdue_reason: action.overdueReason,
    updated_at: action.updatedAt,
  }
}
