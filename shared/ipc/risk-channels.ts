import { z } from 'zod'
import { adoptRiskInputSchema, rescoreInputSchema, riskInputSchema, riskSchema } from '#shared/domain/risk'
import { textSchema } from '#shared/domain/text'
import { byId, defineChannel, nothing } from './define-channel'

export const riskChannels = {
  'risk:list': defineChannel(nothing, z.array(riskSchema)),
  'risk:save': defineChannel(riskInputSchema, riskSchema),
  'risk:adopt': defineChannel(adoptRiskInputSchema, riskSchema),
  'risk:rescore': defineChannel(rescoreInputSchema, riskSchema),
  'risk:close': defineChannel(z.object({ id: z.string(), reason: textSchema }), riskSchema),
  'risk:reopen': defineChannel(byId, riskSchema),
  'risk:remove': defineChannel(byId, z.object({ transactionId: z.string() })),
} as const
