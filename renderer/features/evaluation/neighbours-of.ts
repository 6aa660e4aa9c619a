import type { Criterion } from '#shared/domain/framework'

export type Neighbours = {
  readonly previous: Criterion | undefined
  readonly next: Criterion | undefined
  /** From 1. */
  readonly position: number
}

/** What comes before and after a criterion in the framework's order. */
export function neighboursOf(criteria: readonly Criterion[], code: string): Neighbours {
  const index = criteria.findIndex((criterion) => criterion.code === code)
  return { previous: criteria[index - 1], next: criteria[index + 1], position: index + 1 }
}
