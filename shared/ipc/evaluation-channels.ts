import { z } from 'zod'
import { evaluationSchema, judgementPatchSchema, judgementSchema } from '#shared/domain/evaluation'
import { textSchema } from '#shared/domain/text'
import { defineChannel, nothing } from './define-channel'

export const evaluationChannels = {
  'evaluation:current': defineChannel(
    nothing,
    z.object({ evaluation: evaluationSchema, judgements: z.array(judgementSchema) }),
  ),
  'judgement:save': defineChannel(judgementPatchSchema, judgementSchema),
  /** Writes Not applicable with its reason for the criteria given; returns how many changed. */
  'judgement:accept-not-applicable': defineChannel(
    z.array(z.object({ criterion: z.string(), reason: textSchema })),
    z.number(),
  ),
} as const
