import type { Weight } from './framework'
import type { ThemeState } from './roll-up'

/** A theme's state as a word of our own: it says what there is to do and predicts no inspection. */
export const themeStateNames: Readonly<Record<ThemeState, string>> = {
  red: 'Core duty gap',
  amber: 'Work to do',
  green: 'In place and proven',
  unfinished: 'Unfinished',
  'not-applicable': 'Not applicable',
}

export const weightNames: Readonly<Record<Weight, string>> = {
  core: 'Core duty',
  expected: 'Expected',
  'good-practice': 'Good practice',
}
