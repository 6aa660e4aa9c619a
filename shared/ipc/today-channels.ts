import { todaySchema } from '#shared/domain/today'
import { defineChannel, nothing } from './define-channel'

export const todayChannels = {
  'today:get': defineChannel(nothing, todaySchema),
} as const
