import { z } from 'zod'
import { controlInputSchema, riskSchema } from '#shared/domain/risk'
import { defineChannel } from './define-channel'

export const controlChannels = {
  'control:save': defineChannel(controlInputSchema, riskSchema),
  'control:unlink': defineChannel(z.object({ riskId: z.string(), controlId: z.string() }), riskSchema),
} as const
