import { useQuery } from '@tanstack/react-query'
import { paths } from '#renderer/app/paths'
import { newActionPath } from '#renderer/features/action/action-paths'
import { actionQueries } from '#renderer/features/action/action-queries'
import { riskQueries } from '#renderer/features/risk/risk-queries'
import { useToday } from '#renderer/features/workspace/use-ready-workspace'
import { AppLink } from '#renderer/ui/app-link'
import { QueryView } from '#renderer/ui/query-view'
import { actionStatusNames, shownStatus } from '#shared/domain/action'
import styles from './linked-records.module.css'
import { PanelPart } from './panel-part'

/** The risks and actions that name this criterion. */
export function LinkedRecords({ code }: { readonly code: string }) {
  return (
    <>
      <PanelPart title="Risks">
        <LinkedRisks code={code} />
      </PanelPart>
      <PanelPart title="Actions">
        <LinkedActions code={code} />
        <p>
          <AppLink to={newActionPath({ criterion: code })}>Add an action for this</AppLink>
        </p>
      </PanelPart>
    </>
  )
}

function LinkedRisks({ code }: { readonly code: string }) {
  const risks = useQuery(riskQueries.list())
  return (
    <QueryView query={risks}>
      {(all) => (
        <Links
          none="No risk names this criterion."
          links={all
            .filter((risk) => risk.criteria.includes(code))
            .map(({ id, ref, title, status }) => ({
              to: paths.risk(id),
              text: `${ref} ${title}`,
              state: status === 'closed' ? 'Closed' : 'Open',
            }))}
        />
      )}
    </QueryView>
  )
}

function LinkedActions({ code }: { readonly code: string }) {
  const actions = useQuery(actionQueries.list())
  const today = useToday()
  return (
    <QueryView query={actions}>
      {(all) => (
        <Links
          none="No action names this criterion."
          links={all
            .filter((action) => action.criteria.includes(code))
            .map((action) => ({
              to: paths.action(action.id),
              text: `${action.ref} ${action.action}`,
              state: actionStatusNames[shownStatus(action, today)],
            }))}
        />
      )}
    </QueryView>
  )
}

type LinksProps = {
  readonly none: string
  readonly links: readonly { readonly to: string; readonly text: string; readonly state: string }[]
}

function Links({ none, links }: LinksProps) {
  if (links.length === 0) return <p className={styles.quiet}>{none}</p>
  return (
    <ul className={styles.links}>
      {links.map(({ to, text, state }) => (
        <li key={to}>
          <AppLink to={to}>{text}</AppLink> <span className={styles.quiet}>{state}</span>
        </li>
      ))}
    </ul>
  )
}
