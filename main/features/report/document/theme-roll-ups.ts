import type { BarChart, BarChartRow } from '#main/pdf/bar-chart-svg'
import { levelNames, levels } from '#shared/domain/evaluation'
import type { Criterion, Theme } from '#shared/domain/framework'
import { rollUpTheme, type ThemeRollUp } from '#shared/domain/roll-up'
import type { PackIndex } from './pack-index'

export interface RolledTheme {
  readonly theme: Theme
  readonly criteria: readonly Criterion[]
  readonly rollUp: ThemeRollUp
  /** Why the theme stands where it stands, and what in it is unproven. */
  readonly because: string
  /** The counts of the bar, in a sentence. */
  readonly counts: string
}

export function rollUps(index: PackIndex): readonly RolledTheme[] {
  return index.snapshot.framework.themes.map((theme) => rolledTheme(index, theme))
}

export function rolledTheme({ snapshot }: PackIndex, theme: Theme): RolledTheme {
  const criteria = snapshot.framework.criteria.filter((criterion) => criterion.theme === theme.code)
  const judgements = new Map(snapshot.judgements.map((judgement) => [judgement.criterion, judgement]))
  const rollUp = rollUpTheme(theme.code, criteria, judgements, snapshot.scope)
  return { theme, criteria, rollUp, because: becauseInWords(rollUp), counts: countsInWords(rollUp) }
}

function becauseInWords({ because, unproven }: ThemeRollUp): string {
  const names = unproven.join(', ')
  return names === '' || because.includes(names) ? `${because}.` : `${because}. Unproven: ${names}.`
}

function countsInWords({ counts, criteria, answered, notApplicable }: ThemeRollUp): string {
  const parts = [
    ...levels.map((level) => `${levelNames[level]} ${counts[level]}`),
    `not applicable ${notApplicable}`,
    `unanswered ${criteria - answered}`,
  ]
  return `${parts.join(', ')}.`
}

/** The parts of a theme's bar, from Not in place to Embedded. */
export function levelSegments({ counts }: ThemeRollUp): BarChartRow['segments'] {
  return levels.map((level) => ({ value: counts[level], shade: level }))
}

export const levelLegend: BarChart['legend'] = levels.map((level) => ({ word: levelNames[level], shade: level }))
