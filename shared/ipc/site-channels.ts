import { z } from 'zod'
import { siteInputSchema, siteSchema } from '#shared/domain/organisation'
import { byId, defineChannel, nothing } from './define-channel'

export const siteChannels = {
  'site:list': defineChannel(nothing, z.array(siteSchema)),
  'site:save': defineChannel(siteInputSchema, siteSchema),
  'site:remove': defineChannel(byId, z.object({ transactionId: z.string() })),
} as const
