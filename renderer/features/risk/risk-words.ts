import {
  bandNames,
  bandOf,
  impactWords,
  isTested,
  likelihoodWords,
  scoreProduct,
  type Risk,
  type Score,
} from '#shared/domain/risk'

export type ScoreKind = 'inherent' | 'residual'

export const scoreKindTitles: Readonly<Record<ScoreKind, string>> = {
  inherent: 'Inherent: before any control',
  residual: 'Residual: with the controls as they work now',
}

/** 20 Very high. */
export function scoreWord(score: Score): string {
  return `${scoreProduct(score)} ${bandNames[bandOf(score)]}`
}

/** Likely (4) × Severe (5). */
export function scoreFactors({ likelihood, impact }: Score): string {
  return `${likelihoodWords[likelihood - 1]?.name ?? ''} (${likelihood}) × ${impactWords[impact - 1]?.name ?? ''} (${impact})`
}

/** Why a residual score is unproven, and what would prove it. For a risk that is. */
export function whyUnproven({ controls }: Pick<Risk, 'controls'>): string {
  if (controls.length === 0)
    return 'The residual score is below the inherent one, and no control is named that would bring it down.'
  const failed = controls.filter((control) => control.testedOn !== null && !isTested(control))
  if (failed.length > 0)
    return 'The residual score is below the inherent one, and the only controls that were tested did not work.'
  return 'The residual score is below the inherent one, and none of the controls has been tested.'
}
