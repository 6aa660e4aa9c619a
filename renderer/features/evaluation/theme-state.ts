import type { Tone } from '#renderer/ui/badge'
import type { ThemeState } from '#shared/domain/roll-up'

/** A theme's state as a word of our own: it says what there is to do and predicts no inspection. */
export const themeStateNames: Readonly<Record<ThemeState, string>> = {
  red: 'Core duty gap',
  amber: 'Work to do',
  green: 'In place and proven',
  unfinished: 'Unfinished',
  'not-applicable': 'Not applicable',
}

export const themeStateTones: Readonly<Record<ThemeState, Tone>> = {
  red: 'bad',
  amber: 'warn',
  green: 'good',
  unfinished: 'neutral',
  'not-applicable': 'neutral',
}
