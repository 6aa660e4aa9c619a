import { z } from 'zod'
import {
  actionInputSchema,
  actionSchema,
  actionUpdateInputSchema,
  completeActionInputSchema,
  verifyActionInputSchema,
} from '#shared/domain/action'
import { textSchema } from '#shared/domain/text'
import { byId, defineChannel, nothing } from './define-channel'

export const actionChannels = {
  'action:list': defineChannel(nothing, z.array(actionSchema)),
  'action:save': defineChannel(actionInputSchema, actionSchema),
  'action:add-update': defineChannel(actionUpdateInputSchema, actionSchema),
  'action:complete': defineChannel(completeActionInputSchema, actionSchema),
  'action:verify': defineChannel(verifyActionInputSchema, actionSchema),
  /** Back to on track, where it was completed or verified too soon. */
  'action:reopen': defineChannel(z.object({ id: z.string(), reason: textSchema }), actionSchema),
  'action:remove': defineChannel(byId, z.object({ transactionId: z.string() })),
} as const
