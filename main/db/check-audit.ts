import { sql, type Kysely } from 'kysely'
import { auditedEntities } from '#shared/domain/audit'
import { chainStart, entryHash, payloadHash, type AuditRow } from './audit-chain'
import { foldAudit } from './fold'
import type { Database } from './schema'

/**
 * Follows the chain and says what is wrong with it, in plain sentences; empty when it is whole.
 * @param newest check only this many entries from the end, as is done before the first screen
 */
export async function chainFaults(db: Kysely<Database>, newest?: number): Promise<string[]> {
  const newestFirst = db
    .selectFrom('audit_entry')
    .leftJoin('audit_payload', 'audit_payload.sequence', 'audit_entry.sequence')
    .selectAll('audit_entry')
    .select(['audit_payload.salt', 'audit_payload.body', 'audit_payload.erasure_id'])
    .orderBy('audit_entry.sequence', 'desc')
  const entries = (await (newest === undefined ? newestFirst : newestFirst.limit(newest)).execute()).reverse()

  const faults: string[] = []
  let previous = entries[0]?.sequence === 1 ? chainStart : null
  let expected = newest === undefined ? 1 : (entries[0]?.sequence ?? 1)
  for (const { salt, body, erasure_id, ...entry } of entries) {
    const { hash, ...stated } = entry
    if (entry.sequence !== expected) faults.push(`Entry ${expected} of the audit trail is missing`)
    if (previous !== null && entry.previous_hash !== previous)
      faults.push(`Entry ${entry.sequence} of the audit trail does not follow the one before it`)
    if (entryHash(stated) !== hash) faults.push(`Entry ${entry.sequence} of the audit trail was changed`)
    if (body !== null && payloadHash(salt ?? '', body) !== entry.payload_hash)
      faults.push(`What entry ${entry.sequence} of the audit trail says was changed`)
    if (body === null && erasure_id === null)
      faults.push(`What entry ${entry.sequence} of the audit trail says is missing`)
    previous = hash
    expected = entry.sequence + 1
  }
  return faults
}

/** Compares every audited table with what the trail says; a row changed behind the app's back is named. */
export async function tableFaults(db: Kysely<Database>): Promise<string[]> {
  const folded = await foldAudit(db)
  const faults: string[] = []
  for (const entity of auditedEntities) {
    const told = new Map(folded.get(entity))
    const { rows } = await sql<AuditRow>`select * from ${sql.table(entity)}`.execute(db)
    for (const row of rows) {
      const id = String(row.id)
      const known = told.get(id)
      told.delete(id)
      if (!known) faults.push(`The ${spoken(entity)} ${id} is not in the audit trail`)
      else if (!sameRow(known, row)) faults.push(`The ${spoken(entity)} ${id} differs from the audit trail`)
    }
    for (const id of told.keys()) faults.push(`The ${spoken(entity)} ${id} is in the audit trail but not in the data`)
  }
  return faults
}

function sameRow(a: AuditRow, b: AuditRow): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => (a[name] ?? null) === (b[name] ?? null))
}

function spoken(entity: string): string {
  return entity.replaceAll('_', ' ')
}
