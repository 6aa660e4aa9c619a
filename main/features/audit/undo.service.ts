import { sql } from 'kysely'
import { commit } from '#main/db/commit'
import type { Context, Tx } from '#main/db/context'
import { upcast } from '#main/db/upcasters'
import type { AuditedEntity } from '#shared/domain/audit'
import type { Failure } from '#shared/failure'
import { err, ok, type Result } from '#shared/result'
import { deleteRow, listEntriesOfEntity, listEntriesOfTransaction, putRow, type Entry } from './audit.repository'

/**
 * Undoes a transaction by a new one that names it. Refused, with the reason, where a record changed since, where what it
 * said before was erased, where something else now rests on it, or where its evaluation is locked.
 */
export function undoTransaction(ctx: Context, transactionId: string): Promise<Result<void, Failure>> {
  return commit(ctx, { reverses: transactionId, reason: 'Undone' }, async (tx) => {
    const entries = await listEntriesOfTransaction(tx.db, transactionId)
    if (entries.length === 0) return err({ code: 'not_found', what: 'change' })
    // Checked at the end: putting a record and its links back may pass through an order that points nowhere.
    await sql`pragma defer_foreign_keys = on`.execute(tx.db)
    for (const entry of entries.toReversed()) {
      const undone = await undoEntry(tx, entry)
      if (!undone.ok) return undone
    }
    const broken = await sql`pragma foreign_key_check`.execute(tx.db)
    if (broken.rows.length > 0) return refused('Something else now depends on it. Remove that first.')
    return ok(undefined)
  })
}

/** What is no slip of the hand to take back: keys were made, a file was written, personal data is gone. */
const lasting: ReadonlySet<AuditedEntity> = new Set([
  'organisation_root',
  'signatory',
  'pack',
  'erasure',
  'framework',
  'evaluation',
])

async function undoEntry(tx: Tx, entry: Entry): Promise<Result<void, Failure>> {
  if (lasting.has(entry.entityType)) return refused('It made something that lasts: a key, a pack or an evaluation.')
  const history = await listEntriesOfEntity(tx.db, entry.entityType, entry.entityId)
  if (history.at(-1)?.sequence !== entry.sequence)
    return refused('It was changed again since. Undo the later change first.')
  if (await isLocked(tx, entry)) return refused('The evaluation it belongs to is signed off and can not change.')

  const before = history.at(-2)
  if (!before || before.operation === 'delete') {
    await deleteRow(tx.db, entry.entityType, entry.entityId)
    return ok(undefined)
  }
  if (!before.body?.after) return refused('What it said before was removed as personal data.')
  await putRow(tx.db, entry.entityType, upcast(entry.entityType, before.body.after, before.formatVersion))
  return ok(undefined)
}

async function isLocked(tx: Tx, entry: Entry): Promise<boolean> {
  if (entry.entityType !== 'judgement') return false
  const row = await tx.db
    .selectFrom('judgement')
    .innerJoin('evaluation', 'evaluation.id', 'judgement.evaluation_id')
    .select('evaluation.status')
    .where('judgement.id', '=', entry.entityId)
    .executeTakeFirst()
  return row?.status === 'signed-off'
}

function refused(why: string): Result<never, Failure> {
  return err({ code: 'refused', why: `This can’t be undone. ${why}` })
}
