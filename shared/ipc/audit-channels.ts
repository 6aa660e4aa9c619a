import { z } from 'zod'
import { auditStateSchema, auditedEntitySchema, historyEntrySchema } from '#shared/domain/audit'
import { textSchema } from '#shared/domain/text'
import { defineChannel, nothing } from './define-channel'

export const auditChannels = {
  'audit:state': defineChannel(nothing, auditStateSchema),
  'audit:history': defineChannel(
    z.object({ entity: auditedEntitySchema, id: z.string() }),
    z.array(historyEntrySchema),
  ),
  'audit:undo': defineChannel(z.object({ transactionId: z.string() }), nothing),
  /** Empties the named record's texts now and in its whole history, leaving a tombstone with this reason. */
  'audit:erase': defineChannel(
    z.object({
      entity: z.enum(['person', 'judgement', 'risk', 'action', 'action_update']),
      id: z.string(),
      why: textSchema,
    }),
    nothing,
  ),
} as const
