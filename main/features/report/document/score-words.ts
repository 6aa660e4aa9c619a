import { bandNames, bandOf, impactWords, likelihoodWords, scoreProduct, type Score } from '#shared/domain/risk'

/** For example `4 Likely`. */
export function likelihoodInWords({ likelihood }: Score): string {
  return `${likelihood} ${likelihoodWords[likelihood - 1]?.name ?? ''}`
}

export function impactInWords({ impact }: Score): string {
  return `${impact} ${impactWords[impact - 1]?.name ?? ''}`
}

/** For example `Likely, Major: 16 Very high`. */
export function scoreInWords(score: Score | null): string {
  if (score === null) return 'Not scored yet'
  const likelihood = likelihoodWords[score.likelihood - 1]?.name ?? ''
  const impact = impactWords[score.impact - 1]?.name ?? ''
  return `${likelihood}, ${impact}: ${scoreProduct(score)} ${bandNames[bandOf(score)]}`
}
