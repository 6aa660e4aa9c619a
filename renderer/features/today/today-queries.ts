import { queryOptions } from '@tanstack/react-query'
import { call } from '#renderer/ipc/client'

export const todayQueries = {
  all: () => ['today'] as const,
  /** Asked for at every visit: it also changes by itself, as days pass. */
  get: () => queryOptions({ queryKey: [...todayQueries.all(), 'get'], queryFn: () => call('today:get'), staleTime: 0 }),
}
