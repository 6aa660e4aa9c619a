import { z } from 'zod'

/**
 * What can be found in the audit trail. The names are those of the tables and are stored in the trail:
 * add, never rename.
 */
export const auditedEntities = [
  'organisation',
  'site',
  'scope_answer',
  'person',
  'framework',
  'evaluation',
  'judgement',
  'risk',
  'control',
  'risk_control',
  'risk_criterion',
  'action',
  'action_update',
  'action_criterion',
  'action_risk',
  'organisation_root',
  'signatory',
  'pack',
  'erasure',
] as const
export const auditedEntitySchema = z.enum(auditedEntities)
export type AuditedEntity = z.infer<typeof auditedEntitySchema>

/** Stored: add, never rename. */
export const auditOperationSchema = z.enum(['create', 'update', 'delete'])
export type AuditOperation = z.infer<typeof auditOperationSchema>

/** One line of a record's history, for a person to read. */
export const historyEntrySchema = z.object({
  sequence: z.number(),
  transactionId: z.string(),
  at: z.string(),
  actorName: z.string(),
  enteredForName: z.string().nullable(),
  operation: auditOperationSchema,
  reason: z.string().nullable(),
  /** Which columns changed, with their values before and after as text; empty where the text was erased. */
  changes: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  /** Who erased it and why, where personal data was removed. */
  erased: z.object({ at: z.string(), why: z.string() }).nullable(),
})
export type HistoryEntry = z.infer<typeof historyEntrySchema>

export const auditStateSchema = z.object({
  entries: z.number(),
  /** The hash of the newest entry: printed in every pack. */
  head: z.string(),
})
export type AuditState = z.infer<typeof auditStateSchema>
