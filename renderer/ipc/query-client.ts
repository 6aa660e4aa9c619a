import { QueryClient } from '@tanstack/react-query'
import { onSuccess } from './client'
import { onAppEvent } from './events'
import { staleAfter } from './stale-after'

/**
 * What was read stays fresh until it is known to have changed, so nothing is ever refetched on a guess.
 * Every query key starts with its noun (`['risk', 'list']`): that is what a change is matched against.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: Infinity,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

/** Drawn from all the others, so stale whenever anything changed. */
const derivedNouns = ['today', 'audit']

/** Marks queries stale after a write from here, and where the main process reports a change; until it is stopped. */
export function refreshOnChanges(client: QueryClient): () => void {
  const markStale = (nouns: readonly string[]) => {
    if (nouns.length === 0) return
    for (const noun of new Set([...nouns, ...derivedNouns])) void client.invalidateQueries({ queryKey: [noun] })
  }
  const stopListening = onSuccess((name) => markStale(staleAfter[name]))
  const stopHearing = onAppEvent('changed', ({ nouns }) => markStale(nouns))
  return () => {
    stopListening()
    stopHearing()
  }
}
