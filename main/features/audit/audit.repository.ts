import { sql, type Kysely, type Transaction } from 'kysely'
import type { AuditBody, AuditRow } from '#main/db/audit-chain'
import type { Database } from '#main/db/schema'
import type { AuditedEntity } from '#shared/domain/audit'

type Db = Kysely<Database> | Transaction<Database>

export interface Entry {
  readonly sequence: number
  readonly transactionId: string
  readonly entityType: AuditedEntity
  readonly entityId: string
  readonly operation: 'create' | 'update' | 'delete'
  readonly formatVersion: number
  readonly at: string
  readonly actorId: string | null
  readonly enteredForId: string | null
  readonly reverses: string | null
  /** Null once erased. */
  readonly body: AuditBody | null
  readonly erasureId: string | null
}

/** In the order in which they happened. */
export async function listEntriesOfTransaction(db: Db, transactionId: string): Promise<Entry[]> {
  const rows = await entries(db).where('transaction_id', '=', transactionId).execute()
  return rows.map(toEntry)
}

/** In the order in which they happened. */
export async function listEntriesOfEntity(db: Db, entity: AuditedEntity, id: string): Promise<Entry[]> {
  const rows = await entries(db).where('entity_type', '=', entity).where('entity_id', '=', id).execute()
  return rows.map(toEntry)
}

export async function findHead(db: Db): Promise<{ sequence: number; hash: string } | undefined> {
  return db
    .selectFrom('audit_entry')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Puts a row back as it was, whatever is there now. */
export async function putRow(tx: Transaction<Database>, entity: AuditedEntity, row: AuditRow): Promise<void> {
  const columns = Object.keys(row)
  const updates = columns
    .filter((column) => column !== 'id')
    .map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`)
  await sql`
    insert into ${sql.table(entity)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values (${sql.join(columns.map((column) => row[column] ?? null))})
    on conflict (id) do update set ${sql.join(updates)}
  `.execute(tx)
}

export async function deleteRow(tx: Transaction<Database>, entity: AuditedEntity, id: string): Promise<void> {
  await sql`delete from ${sql.table(entity)} where id = ${id}`.execute(tx)
}

/** Turns every payload of a record, up to and including `upTo`, into a tombstone. */
export async function erasePayloads(
  tx: Transaction<Database>,
  entity: AuditedEntity,
  id: string,
  upTo: number,
  erasureId: string,
): Promise<void> {
  await tx
    .updateTable('audit_payload')
    .set({ body: null, salt: null, erasure_id: erasureId })
    .where('body', 'is not', null)
    .where('sequence', '<=', upTo)
    .where('sequence', 'in', (query) =>
      query.selectFrom('audit_entry').select('sequence').where('entity_type', '=', entity).where('entity_id', '=', id),
    )
    .execute()
}

function entries(db: Db) {
  return db
    .selectFrom('audit_entry')
    .innerJoin('audit_payload', 'audit_payload.sequence', 'audit_entry.sequence')
    .selectAll('audit_entry')
    .select(['audit_payload.body', 'audit_payload.erasure_id'])
    .orderBy('audit_entry.sequence')
}

type EntryRow = Awaited<ReturnType<ReturnType<typeof entries>['execute']>>[number]

function toEntry(row: EntryRow): Entry {
  return {
    sequence: row.sequence,
    transactionId: row.transaction_id,
    entityType: row.entity_type,
    entityId: row.entity_id,
    operation: row.operation,
    formatVersion: row.format_version,
    at: row.at,
    actorId: row.actor_id,
    enteredForId: row.entered_for_id,
    reverses: row.reverses,
    body: row.body === null ? null : (JSON.parse(row.body) as AuditBody), // written by commit, and covered by the hash
    erasureId: row.erasure_id,
  }
}
