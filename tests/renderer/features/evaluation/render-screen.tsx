import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { useHashLocation, useHashSearch } from '#renderer/app/hash-location'
import type { ReadyWorkspace } from '#renderer/features/workspace/use-ready-workspace'
import { workspaceQueries } from '#renderer/features/workspace/workspace-queries'
import { cssVariables, theme } from '#renderer/ui/theme'

// happy-dom has none; Mantine's growing text areas listen to it.
if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() })

const readyWorkspace: ReadyWorkspace = {
  kind: 'ready',
  workspace: 'own',
  organisationName: 'Harbour Training',
  actor: { personId: 'p1', enteredForId: null },
  today: '2026-11-24',
  folder: '/harbour',
}

/** A screen as the app puts it up, at an address. */
export function renderScreen(screen: ReactNode, address = '/') {
  location.hash = `#${address}`
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity, retry: false, networkMode: 'always' } },
  })
  // The gate has read it before any screen is drawn.
  client.setQueryData(workspaceQueries.status().queryKey, readyWorkspace)
  return render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables}>
      <QueryClientProvider client={client}>
        <Router hook={useHashLocation} searchHook={useHashSearch}>
          {screen}
        </Router>
      </QueryClientProvider>
    </MantineProvider>,
  )
}
