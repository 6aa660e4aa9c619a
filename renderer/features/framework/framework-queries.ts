import { queryOptions } from '@tanstack/react-query'
import { call } from '#renderer/ipc/client'
import type { Criterion, Framework } from '#shared/domain/framework'

export const frameworkQueries = {
  all: () => ['framework'] as const,
  current: () =>
    queryOptions({ queryKey: [...frameworkQueries.all(), 'current'], queryFn: () => call('framework:get') }),
}

export function criterionOf(framework: Framework, code: string): Criterion | undefined {
  return framework.criteria.find((criterion) => criterion.code === code)
}
