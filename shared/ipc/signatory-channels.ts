import { z } from 'zod'
import {
  createRootInputSchema,
  createSignatoryInputSchema,
  recoverRootInputSchema,
  signingStateSchema,
} from '#shared/domain/signatory'
import { defineChannel, nothing } from './define-channel'

export const signatoryChannels = {
  'signing:state': defineChannel(nothing, signingStateSchema),
  /** Makes the organisation's root. The recovery key is shown once and kept nowhere. */
  'signing:create-root': defineChannel(createRootInputSchema, z.object({ recoveryKey: z.string() })),
  /** Opens the root's key by its recovery key and puts a new passphrase, and a new recovery key, in their place. */
  'signing:recover-root': defineChannel(recoverRootInputSchema, z.object({ recoveryKey: z.string() })),
  'signing:create-signatory': defineChannel(createSignatoryInputSchema, signingStateSchema),
} as const
