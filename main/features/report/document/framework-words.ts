import type { Basis, Criterion, Weight } from '#shared/domain/framework'
import type { ScopeAnswer } from '#shared/domain/organisation'
import { weightFor } from '#shared/domain/roll-up'

const weightWords: Readonly<Record<Weight, string>> = {
  core: 'Core duty',
  expected: 'Expected',
  'good-practice': 'Good practice',
}

const basisWords: Readonly<Record<Basis, string>> = {
  law: 'law',
  'statutory-guidance': 'statutory guidance (“should”)',
  'funding-terms': 'funding terms',
  inspection: 'what inspectors look at',
  'good-practice': 'good practice',
}

/** The weight for this provider. */
export function weightInWords(criterion: Criterion, scope: readonly ScopeAnswer[]): string {
  return weightWords[weightFor(criterion, scope)]
}

export function basisInWords({ basis }: Criterion): string {
  return `Basis: ${basisWords[basis]}`
}
