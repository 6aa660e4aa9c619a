import { frameworkSchema } from '#shared/domain/framework'
import { defineChannel, nothing } from './define-channel'

export const frameworkChannels = {
  'framework:get': defineChannel(nothing, frameworkSchema),
} as const
