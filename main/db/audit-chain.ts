import { sha256 } from '#main/platform/hash'
import type { AuditEntryTable } from '#main/features/audit/audit.table'

/** The hash that the first entry names as its predecessor. */
export const chainStart = '0'.repeat(64)

export type AuditRow = Record<string, string | number | null>

/** What an entry says: why, and the whole row after the change (null where the row is gone). */
export interface AuditBody {
  readonly reason: string | null
  readonly after: AuditRow | null
}

/** JSON with sorted keys, so that the same content always gives the same bytes. */
export function canonicalJson(body: AuditBody): string {
  const sorted =
    body.after && Object.fromEntries(Object.entries(body.after).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  return JSON.stringify({ reason: body.reason, after: sorted })
}

/** Salted, so that a short text that was erased can't be found again by trying words. */
export function payloadHash(salt: string, body: string): string {
  return sha256(`${salt}\n${body}`)
}

/** Everything an entry states, in a fixed order, with the hash before it. */
export function entryHash(entry: Omit<AuditEntryTable, 'hash'>): string {
  return sha256(
    JSON.stringify([
      entry.sequence,
      entry.transaction_id,
      entry.at,
      entry.actor_id,
      entry.entered_for_id,
      entry.entity_type,
      entry.entity_id,
      entry.operation,
      entry.format_version,
      entry.reverses,
      entry.payload_hash,
      entry.previous_hash,
    ]),
  )
}
