import { useQuery } from '@tanstack/react-query'
import { useSearch, useSearchParams } from 'wouter'
import { paths } from '#renderer/app/paths'
import { frameworkQueries } from '#renderer/features/framework/framework-queries'
import { AppLink } from '#renderer/ui/app-link'
import { EmptyState } from '#renderer/ui/empty-state'
import { Page } from '#renderer/ui/page'
import { QueryView } from '#renderer/ui/query-view'
import type { Action } from '#shared/domain/action'
import type { Framework } from '#shared/domain/framework'
import { ActionLibrary } from './action-library'
import { ActionPage } from './action-page'
import { actionQueries } from './action-queries'
import { ActionRegister } from './action-register'
import { NewActionPage } from './new-action-page'

/** The list, one action by its id, or `new` to add one. */
export function ActionScreen({ id }: { readonly id?: string }) {
  const actions = useQuery(actionQueries.list())
  const framework = useQuery(frameworkQueries.current())
  return (
    <QueryView query={actions}>
      {(all) =>
        id === undefined ? (
          <ActionRegister actions={all} />
        ) : (
          <QueryView query={framework}>
            {(current) => <OneAction id={id} actions={all} framework={current} />}
          </QueryView>
        )
      }
    </QueryView>
  )
}

type OneActionProps = { readonly id: string; readonly actions: readonly Action[]; readonly framework: Framework }

function OneAction({ id, actions, framework }: OneActionProps) {
  const search = useSearch()
  const [address] = useSearchParams()
  if (id === 'new' && address.get('from') === 'library')
    return <ActionLibrary actions={actions} framework={framework} />
  // Each address begins an action of its own.
  if (id === 'new') return <NewActionPage key={search} address={search} framework={framework} />
  const action = actions.find((one) => one.id === id)
  return action ? <ActionPage key={id} action={action} framework={framework} /> : <NoSuchAction />
}

function NoSuchAction() {
  return (
    <Page title="Action not found" above={<AppLink to={paths.actions}>Actions</AppLink>}>
      <EmptyState title="This action is no longer in the list">
        It may have been removed. What was said about it is still in the history.
      </EmptyState>
    </Page>
  )
}
