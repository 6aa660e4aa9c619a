import type { AuditedEntity, AuditOperation } from '#shared/domain/audit'

/** A link of the chain. Triggers refuse to change or delete one. */
export interface AuditEntryTable {
  sequence: number
  transaction_id: string
  at: string
  actor_id: string | null
  entered_for_id: string | null
  entity_type: AuditedEntity
  entity_id: string
  operation: AuditOperation
  format_version: number
  /** The transaction that this one undoes. */
  reverses: string | null
  payload_hash: string
  previous_hash: string
  hash: string
}

/** What an entry says, beside the chain so that it can be erased without breaking it. */
export interface AuditPayloadTable {
  sequence: number
  salt: string | null
  /** JSON: { reason, after }; null once erased. */
  body: string | null
  erasure_id: string | null
}

/** A tombstone: who removed which record's personal data, when and why. */
export interface ErasureTable {
  id: string
  entity_type: AuditedEntity
  entity_id: string
  why: string
  erased_at: string
}
