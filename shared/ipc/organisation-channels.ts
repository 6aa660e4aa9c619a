import { z } from 'zod'
import {
  organisationInputSchema,
  organisationSchema,
  scopeAnswerSchema,
  scopeInputSchema,
} from '#shared/domain/organisation'
import { defineChannel, nothing } from './define-channel'

export const organisationChannels = {
  'organisation:get': defineChannel(nothing, organisationSchema.nullable()),
  'organisation:save': defineChannel(organisationInputSchema, organisationSchema),
  'scope:list': defineChannel(nothing, z.array(scopeAnswerSchema)),
  'scope:save': defineChannel(scopeInputSchema, z.array(scopeAnswerSchema)),
} as const
