import type { Basis, Criterion } from '#shared/domain/framework'
import type { ScopeAnswer } from '#shared/domain/organisation'
import { weightFor } from '#shared/domain/roll-up'
import { weightNames } from '#shared/domain/roll-up-words'

const basisWords: Readonly<Record<Basis, string>> = {
  law: 'law',
  'statutory-guidance': 'statutory guidance (“should”)',
  'funding-terms': 'funding terms',
  inspection: 'what inspectors look at',
  'good-practice': 'good practice',
}

/** The weight for this provider. */
export function weightInWords(criterion: Criterion, scope: readonly ScopeAnswer[]): string {
  return weightNames[weightFor(criterion, scope)]
}

export function basisInWords({ basis }: Criterion): string {
  return `Basis: ${basisWords[basis]}`
}
