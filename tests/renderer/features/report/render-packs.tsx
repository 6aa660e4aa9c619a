import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { PacksScreen } from '#renderer/features/report/packs-screen'
import { workspaceQueries } from '#renderer/features/workspace/workspace-queries'
import { refreshOnChanges } from '#renderer/ipc/query-client'
import { cssVariables, theme } from '#renderer/ui/theme'
import type { WorkspaceKind, WorkspaceStatus } from '#shared/domain/workspace'

// happy-dom has none; Mantine's growing text areas listen to it.
if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() })

/** The Packs screen as the app puts it up, with Siân at the keyboard; answers once its data is there. */
export async function renderPacks(workspace: WorkspaceKind = 'own'): Promise<QueryClient> {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity, retry: false, networkMode: 'always' } },
  })
  const ready: WorkspaceStatus = {
    kind: 'ready',
    workspace,
    organisationName: 'Harbour Training',
    actor: { personId: 'sian', enteredForId: null },
    today: '2026-11-24',
    folder: '/harbour',
  }
  client.setQueryData(workspaceQueries.status().queryKey, ready)
  refreshOnChanges(client)
  render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      <QueryClientProvider client={client}>
        <PacksScreen />
      </QueryClientProvider>
    </MantineProvider>,
  )
  await screen.findByRole('group', { name: 'What kind' })
  return client
}
