import { sql } from 'kysely'
import type { AuditedEntity } from '#shared/domain/audit'
import type { Failure } from '#shared/failure'
import { err, type Result } from '#shared/result'
import { canonicalJson, chainStart, entryHash, payloadHash, type AuditRow } from './audit-chain'
import type { Context, Tx } from './context'
import { formatVersions } from './schema'
import { storageFailure } from './storage-failure'

export interface CommitOptions {
  /** Why, in the user's words; kept with every row that the commit changes. */
  readonly reason?: string
  /** The transaction that this one undoes. */
  readonly reverses?: string
}

/**
 * The only way to change data. Runs `within` in one transaction and writes an audit entry, with the whole row as it then
 * is, for everything that it touched. A failed result rolls all of it back; so do a full disk and its like, which come
 * back as a `storage` failure. A change that `within` made and that could not be recorded throws.
 */
export async function commit<Value>(
  ctx: Context,
  options: CommitOptions,
  within: (tx: Tx) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  try {
    return await ctx.db.transaction().execute(async (db) => {
      const tx: Tx = {
        db,
        ids: ctx.ids,
        actor: ctx.actor,
        transactionId: ctx.ids.newId(),
        now: ctx.clock.now(),
        today: ctx.clock.today(),
      }
      await sql`insert into open_commit values (1)`.execute(db)
      const result = await within(tx)
      if (!result.ok) throw new RolledBack(result.failure)
      await recordTouched(tx, options)
      await sql`delete from open_commit`.execute(db)
      return result
    })
  } catch (error) {
    if (error instanceof RolledBack) return err(error.failure)
    const failure = storageFailure(error)
    if (failure) return err(failure)
    throw error
  }
}

class RolledBack extends Error {
  constructor(readonly failure: Failure) {
    super('rolled back')
  }
}

async function recordTouched(tx: Tx, options: CommitOptions): Promise<void> {
  const touched = await sql<{ entity_type: AuditedEntity; entity_id: string }>`
    delete from touched returning entity_type, entity_id, position
  `.execute(tx.db)
  if (touched.rows.length === 0) return

  const head = await tx.db
    .selectFrom('audit_entry')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  let chain = head ?? { sequence: 0, hash: chainStart }
  for (const { entity_type, entity_id } of touched.rows)
    chain = await recordOne(tx, options, chain, entity_type, entity_id)
}

interface ChainHead {
  readonly sequence: number
  readonly hash: string
}

async function recordOne(
  tx: Tx,
  options: CommitOptions,
  head: ChainHead,
  entityType: AuditedEntity,
  entityId: string,
): Promise<ChainHead> {
  const before = await newestEntry(tx, entityType, entityId)
  const after = await rowNow(tx, entityType, entityId)
  const existed = before !== undefined && before.operation !== 'delete'
  if (!after && !existed) return head
  const body = canonicalJson({ reason: options.reason ?? null, after })
  if (after && existed && before.body && sameRow(before.body, after)) return head

  const salt = tx.ids.newSalt()
  const entry = {
    sequence: head.sequence + 1,
    transaction_id: tx.transactionId,
    at: tx.now,
    actor_id: tx.actor.personId,
    entered_for_id: tx.actor.enteredForId,
    entity_type: entityType,
    entity_id: entityId,
    operation: after ? (existed ? ('update' as const) : ('create' as const)) : ('delete' as const),
    format_version: formatVersions[entityType],
    reverses: options.reverses ?? null,
    payload_hash: payloadHash(salt, body),
    previous_hash: head.hash,
  }
  const hash = entryHash(entry)
  await tx.db
    .insertInto('audit_entry')
    .values({ ...entry, hash })
    .execute()
  await tx.db.insertInto('audit_payload').values({ sequence: entry.sequence, salt, body, erasure_id: null }).execute()
  return { sequence: entry.sequence, hash }
}

function newestEntry(tx: Tx, entityType: AuditedEntity, entityId: string) {
  return tx.db
    .selectFrom('audit_entry')
    .innerJoin('audit_payload', 'audit_payload.sequence', 'audit_entry.sequence')
    .select(['audit_entry.operation', 'audit_payload.body'])
    .where('entity_type', '=', entityType)
    .where('entity_id', '=', entityId)
    .orderBy('audit_entry.sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}

async function rowNow(tx: Tx, entityType: AuditedEntity, entityId: string): Promise<AuditRow | null> {
  const { rows } = await sql<AuditRow>`select * from ${sql.table(entityType)} where id = ${entityId}`.execute(tx.db)
  return rows[0] ?? null
}

/** Whether a commit left a row just as it was: then there is nothing to record. */
function sameRow(body: string, after: AuditRow): boolean {
  const known = (JSON.parse(body) as { after: AuditRow }).after // written by canonicalJson above
  return canonicalJson({ reason: null, after: known }) === canonicalJson({ reason: null, after })
}
