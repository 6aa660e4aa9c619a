import { Button } from '@mantine/core'
import { useCallback } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { paths } from '#renderer/app/paths'
import { usePersonNames } from '#renderer/features/person/person-queries'
import { useToday } from '#renderer/features/workspace/use-ready-workspace'
import { EmptyState } from '#renderer/ui/empty-state'
import { Page } from '#renderer/ui/page'
import type { Action } from '#shared/domain/action'
import { actionFilterFrom, addressOf, matchesFilter, type ActionFilter } from './action-filter'
import { ActionFilters } from './action-filters'
import { actionLibraryPath, newActionPath } from './action-paths'
import { actionRow, ActionTable, type ActionRow } from './action-table'
import { UnfinishedDrafts } from './unfinished-drafts'

/** All actions, and the filters that narrow them. */
export function ActionRegister({ actions }: { readonly actions: readonly Action[] }) {
  const today = useToday()
  const { nameOf } = usePersonNames()
  const [, navigate] = useLocation()
  const [address, setAddress] = useSearchParams()
  const filter = actionFilterFrom(address)
  const change = (changed: Partial<ActionFilter>) => setAddress(addressOf({ ...filter, ...changed }), { replace: true })
  const rows = actions
    .filter((action) => matchesFilter(action, filter, today))
    .map((action) => actionRow(action, nameOf, today))
  const open = useCallback(({ action }: ActionRow) => navigate(paths.action(action.id)), [navigate])
  return (
    <Page
      title="Actions"
      intro="What will be done, by whom and by when, how anybody will tell that it worked, and who has checked."
      actions={
        <>
          <Button component={Link} href={newActionPath()}>
            Add an action
          </Button>
          <Button component={Link} href={actionLibraryPath} variant="default">
            Add from the library
          </Button>
        </>
      }
    >
      <UnfinishedDrafts />
      {actions.length === 0 ? (
        <NoActions />
      ) : (
        <>
          <ActionFilters actions={actions} filter={filter} shown={rows.length} onChange={change} />
          <ActionTable rows={rows} onOpen={open} />
        </>
      )}
    </Page>
  )
}

function NoActions() {
  return (
    <EmptyState
      title="No actions yet"
      actions={
        <Button component={Link} href={actionLibraryPath}>
          Choose from the library
        </Button>
      }
    >
      Three that get done are worth more than thirty that do not. Each needs a named person and a date.
    </EmptyState>
  )
}
