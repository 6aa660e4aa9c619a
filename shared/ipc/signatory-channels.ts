import { z } from 'zod'
import { createRootInputSchema, createSignatoryInputSchema, signingStateSchema } from '#shared/domain/signatory'
import { defineChannel, nothing } from './define-channel'

export const signatoryChannels = {
  'signing:state': defineChannel(nothing, signingStateSchema),
  /** Makes the organisation's root. The recovery key is shown once and kept nowhere. */
  'signing:create-root': defineChannel(createRootInputSchema, z.object({ recoveryKey: z.string() })),
  'signing:create-signatory': defineChannel(createSignatoryInputSchema, signingStateSchema),
} as const
