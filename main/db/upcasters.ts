import type { AuditedEntity } from '#shared/domain/audit'
import type { AuditRow } from './audit-chain'
import { formatVersions } from './schema'

/**
 * Migrations never rewrite audit rows. When a table changes shape, the function that turns an after-image of version n
 * into one of version n + 1 is added here under its table, at index n - 1.
 */
const upcasters: Partial<Record<AuditedEntity, readonly ((row: AuditRow) => AuditRow)[]>> = {}

/** An after-image in the shape its table has today. */
export function upcast(entity: AuditedEntity, row: AuditRow, formatVersion: number): AuditRow {
  if (formatVersion > formatVersions[entity])
    throw new Error(`An audit entry about ${entity} is of a newer format (${formatVersion}) than this version knows`)
  return (upcasters[entity] ?? []).slice(formatVersion - 1).reduce((image, step) => step(image), row)
}
