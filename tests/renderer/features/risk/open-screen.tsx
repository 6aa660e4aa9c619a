import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { onTestFinished } from 'vitest'
import { Route, Router, Switch } from 'wouter'
import { actionHandlers } from '#main/features/action/action.handlers'
import { auditHandlers } from '#main/features/audit/audit.handlers'
import { evaluationHandlers } from '#main/features/evaluation/evaluation.handlers'
import { organisationHandlers } from '#main/features/organisation/organisation.handlers'
import { saveOrganisation } from '#main/features/organisation/organisation.service'
import { personHandlers } from '#main/features/person/person.handlers'
import { savePerson } from '#main/features/person/person.service'
import { riskHandlers } from '#main/features/risk/risk.handlers'
import { answer } from '#main/ipc/answer'
import type { Handlers } from '#main/ipc/handlers'
import { Desk, type OpenDesk } from '#main/workspace/desk'
import { useHashLocation, useHashSearch } from '#renderer/app/hash-location'
import { ActionScreen } from '#renderer/features/action/action-screen'
import { RiskScreen } from '#renderer/features/risk/risk-screen'
import { workspaceQueries } from '#renderer/features/workspace/workspace-queries'
import { refreshOnChanges } from '#renderer/ipc/query-client'
import { saveWhenLeaving } from '#renderer/ipc/unsaved'
import { theme } from '#renderer/ui/theme'
import type { Person } from '#shared/domain/person'
import { builtResources } from '#tests/support/built-resources'
import { countingIds, steppingClock, temporaryFolder } from '#tests/support/open-test-database'
import { value } from '#tests/support/open-test-workspace'

// happy-dom has neither; Mantine's growing text areas and its lists ask for them.
if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() })
Element.prototype.scrollIntoView ??= () => {}

/** A provider of twelve, its lead at the keyboard, a director beside them: 24 November 2026. */
export type TestApp = {
  readonly desk: OpenDesk
  readonly lead: Person
  readonly director: Person
  /** Puts up the screens at an address, over the real handlers and a real database. */
  readonly show: (address: string) => ReturnType<typeof userEvent.setup>
}

export async function openApp(): Promise<TestApp> {
  const resources = await builtResources()
  const desk = new Desk({
    dataDir: temporaryFolder(),
    clock: steppingClock(),
    ids: countingIds(),
    env: {},
    resources,
    checkAudit: () => Promise.resolve([]),
    buildSample: () => Promise.reject(new Error('No sample here')),
  })
  await desk.openWorkspace('own')
  onTestFinished(() => desk.leave())
  const { ctx } = value(await desk.require())
  value(await saveOrganisation(ctx, provider))
  const lead = value(await savePerson(ctx, { ...newcomer, name: 'Siân Llŷr' }))
  const director = value(await savePerson(ctx, { ...newcomer, name: 'Helena Rudge' }))
  const status = value(await desk.choosePerson({ personId: lead.id, enteredForId: null }))
  installBridge(desk)
  const show = (address: string) => {
    location.hash = `#${address}`
    const client = new QueryClient({
      defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity, retry: false, networkMode: 'always' } },
    })
    // The gate has read it before any screen is drawn.
    client.setQueryData(workspaceQueries.status().queryKey, status)
    onTestFinished(refreshOnChanges(client))
    onTestFinished(saveWhenLeaving())
    render(<Screens client={client} />)
    return userEvent.setup({ delay: null })
  }
  return { desk: value(await desk.require()), lead, director, show }
}

function Screens({ client }: { readonly client: QueryClient }) {
  return (
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={client}>
        <Router hook={useHashLocation} searchHook={useHashSearch}>
          <Switch>
            <Route path="/risks">{() => <RiskScreen />}</Route>
            <Route path="/risks/:id">{({ id }): ReactNode => <RiskScreen id={id} />}</Route>
            <Route path="/actions">{() => <ActionScreen />}</Route>
            <Route path="/actions/:id">{({ id }): ReactNode => <ActionScreen id={id} />}</Route>
          </Switch>
        </Router>
        <Notifications />
      </QueryClientProvider>
    </MantineProvider>
  )
}

function installBridge(desk: Desk) {
  const listeners = new Set<(event: unknown) => void>()
  const onChange = (nouns: string[]) => listeners.forEach((listener) => listener({ event: 'changed', nouns }))
  const handlers = {
    ...riskHandlers(desk),
    ...actionHandlers(desk),
    ...organisationHandlers(desk),
    ...personHandlers(desk),
    ...evaluationHandlers(desk),
    ...auditHandlers(desk, onChange),
    // These screens ask for no other channel; one that did would be answered as a bug, and the test would fail.
  } as Handlers
  const deps = {
    handlers,
    log: {
      error: (_reference: string, error: unknown) => {
        throw error
      },
    },
    newReference: () => 'TEST',
  }
  Object.defineProperty(window, 'sevenfold', {
    configurable: true,
    value: {
      call: async (name: string, input: unknown) => structuredClone(await answer(deps, name, structuredClone(input))),
      subscribe: (listener: (event: unknown) => void) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  })
}

const provider = {
  name: 'Hafod & Sons Training',
  ukprn: '',
  staffCount: 12,
  learnersUnder18: 20,
  learnersAdult: 60,
  apprentices: 100,
  areas: [],
  programmes: [],
  context: '',
}
const newcomer = { jobTitle: '', roles: [], startedOn: null, leftOn: null, isExternal: false }
