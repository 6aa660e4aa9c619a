import { z } from 'zod'
import { workspaceProblemSchema } from './domain/workspace'

/**
 * Every expected way to fail, as data. The sentence a person reads for each lives in the renderer
 * (ipc/failure-message.ts) and in the command line; both switch over this union exhaustively.
 */
export const failureSchema = z.discriminatedUnion('code', [
  /** One message a field, keyed by the field's path ('due', 'controls.0.name'); '' is the form as a whole. */
  z.object({ code: z.literal('invalid_input'), fields: z.record(z.string(), z.string()) }),
  z.object({ code: z.literal('not_found'), what: z.string() }),
  /** The rule that stands in the way, as a sentence for the user. */
  z.object({ code: z.literal('refused'), why: z.string() }),
  z.object({ code: z.literal('no_workspace') }),
  z.object({ code: z.literal('workspace_problem'), problem: workspaceProblemSchema }),
  /** The database could not take the change; nothing of it was kept. */
  z.object({ code: z.literal('storage'), why: z.enum(['full', 'read_only', 'gone', 'damaged', 'busy']) }),
  /** A file outside the workspace could not be written or read. */
  z.object({
    code: z.literal('file'),
    doing: z.enum(['write', 'read']),
    path: z.string(),
    why: z.enum(['full', 'not_allowed', 'missing_folder', 'in_use', 'missing', 'other']),
  }),
  z.object({ code: z.literal('wrong_passphrase') }),
  z.object({ code: z.literal('cancelled') }),
  /** A bug: the detail is in the log under this reference. */
  z.object({ code: z.literal('unexpected'), reference: z.string() }),
])
export type Failure = z.infer<typeof failureSchema>
