import type { Tone } from '#renderer/ui/badge'
import type { ThemeState } from '#shared/domain/roll-up'

/** How a theme's state is coloured; its word is in #shared/domain/roll-up-words. */
export const themeStateTones: Readonly<Record<ThemeState, Tone>> = {
  red: 'bad',
  amber: 'warn',
  green: 'good',
  unfinished: 'neutral',
  'not-applicable': 'neutral',
}
