import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { paths } from '#renderer/app/paths'
import { actionQueries } from '#renderer/features/action/action-queries'
import { usePersonNames } from '#renderer/features/person/person-queries'
import { useToday } from '#renderer/features/workspace/use-ready-workspace'
import { AppLink } from '#renderer/ui/app-link'
import { SectionCard } from '#renderer/ui/section-card'
import { actionStatusNames, shownStatus, type Action } from '#shared/domain/action'
import { shortUkDate } from '#shared/domain/dates'
import type { Framework, LibraryAction } from '#shared/domain/framework'
import type { Risk } from '#shared/domain/risk'
import styles from './risk-actions-card.module.css'
import { newActionForRisk } from './risk-paths'

/** What is being done about the risk, and what the library would do. */
export function RiskActionsCard({ risk, framework }: { readonly risk: Risk; readonly framework: Framework }) {
  const { data: actions = [] } = useQuery(actionQueries.list())
  const linked = actions.filter((action) => action.riskIds.includes(risk.id))
  const offered = libraryActionsFor(risk, linked, framework)
  return (
    <SectionCard title="Actions">
      {linked.length === 0 ? (
        <p className={styles.quiet}>Nothing is being done about this risk yet.</p>
      ) : (
        <ul className={styles.list}>
          {linked.map((action) => (
            <LinkedAction key={action.id} action={action} />
          ))}
        </ul>
      )}
      <div className="no-print">
        <Button component={Link} href={newActionForRisk(risk.id)} variant="default" size="compact-md">
          Add an action for this risk
        </Button>
      </div>
      {offered.length > 0 && (
        <div>
          <p className={styles.quiet}>The library’s actions for this risk:</p>
          <ul className={styles.list}>
            {offered.map(({ code, action }) => (
              <li key={code}>
                <AppLink to={newActionForRisk(risk.id, code)}>{`${code} ${action}`}</AppLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </SectionCard>
  )
}

function LinkedAction({ action }: { readonly action: Action }) {
  const today = useToday()
  const { nameOf } = usePersonNames()
  const due = action.dueOn === null ? 'no due date' : `due ${shortUkDate(action.dueOn)}`
  return (
    <li>
      <AppLink to={paths.action(action.id)}>{`${action.ref} ${action.action}`}</AppLink>
      <div className={styles.quiet}>
        {actionStatusNames[shownStatus(action, today)]}, {due}, {nameOf(action.ownerId, 'no owner yet')}
      </div>
    </li>
  )
}

function libraryActionsFor(risk: Risk, linked: readonly Action[], framework: Framework): readonly LibraryAction[] {
  const taken = new Set(linked.map((action) => action.libraryCode))
  return framework.actions.filter(
    ({ code, risks }) => risk.libraryCode !== null && risks.includes(risk.libraryCode) && !taken.has(code),
  )
}
