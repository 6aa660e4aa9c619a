import type { Kysely } from 'kysely'
import { auditedEntities, type AuditedEntity } from '#shared/domain/audit'
import type { AuditBody, AuditRow } from './audit-chain'
import type { Database } from './schema'
import { upcast } from './upcasters'

/** Every table as the audit trail says it was: entity type, then id, to row. */
export type Folded = ReadonlyMap<AuditedEntity, ReadonlyMap<string, AuditRow>>

/**
 * Rebuilds every table from the trail alone: "as at" a moment (ISO, inclusive), or now. A record whose newest entry in
 * that time was erased is left out, since what it said is gone on purpose.
 */
export async function foldAudit(db: Kysely<Database>, asAt?: string): Promise<Folded> {
  const tables = new Map<AuditedEntity, Map<string, AuditRow>>(auditedEntities.map((entity) => [entity, new Map()]))
  const query = db
    .selectFrom('audit_entry')
    .innerJoin('audit_payload', 'audit_payload.sequence', 'audit_entry.sequence')
    .select(['entity_type', 'entity_id', 'format_version', 'body'])
    .orderBy('audit_entry.sequence')
  const rows = await (asAt === undefined ? query : query.where('audit_entry.at', '<=', asAt)).execute()
  for (const row of rows) {
    const table = tables.get(row.entity_type)
    const after = row.body === null ? null : (JSON.parse(row.body) as AuditBody).after // written by commit, checked by hash
    if (after) table?.set(row.entity_id, upcast(row.entity_type, after, row.format_version))
    else table?.delete(row.entity_id)
  }
  return tables
}
