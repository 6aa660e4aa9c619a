import { z } from 'zod'
import { personInputSchema, personSchema } from '#shared/domain/person'
import { workspaceStatusSchema } from '#shared/domain/workspace'
import { byId, defineChannel, nothing } from './define-channel'

export const personChannels = {
  'person:list': defineChannel(nothing, z.array(personSchema)),
  'person:save': defineChannel(personInputSchema, personSchema),
  'person:remove': defineChannel(byId, z.object({ transactionId: z.string() })),
  /** Who is at the keyboard from now on, and whom they enter for, if anyone. */
  'person:choose': defineChannel(
    z.object({ personId: z.string(), enteredForId: z.string().nullable() }),
    workspaceStatusSchema,
  ),
} as const
