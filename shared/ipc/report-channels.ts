import { z } from 'zod'
import { packOptionsSchema, packSchema, packVerdictSchema } from '#shared/domain/pack'
import { byId, bytes, defineChannel, nothing } from './define-channel'

export const reportChannels = {
  'pack:list': defineChannel(nothing, z.array(packSchema)),
  /** The real pages, unsigned and marked as a preview. */
  'pack:preview': defineChannel(z.object({ options: packOptionsSchema, jobId: z.string() }), bytes),
  /** Asks where to save it; null where the user thought better of it. */
  'pack:export': defineChannel(
    z.object({ options: packOptionsSchema, passphrase: z.string().nullable(), jobId: z.string() }),
    packSchema.nullable(),
  ),
  /** Checks the file of a pack that was made here, where it was written. */
  'pack:verify': defineChannel(byId, packVerdictSchema),
  /** Asks for any PDF and checks it; null where none was chosen. */
  'pack:verify-file': defineChannel(nothing, packVerdictSchema.nullable()),
  'pack:show-in-folder': defineChannel(byId, nothing),
} as const
