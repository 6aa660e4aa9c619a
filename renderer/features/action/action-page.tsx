import { paths } from '#renderer/app/paths'
import { useToday } from '#renderer/features/workspace/use-ready-workspace'
import { useAutosave } from '#renderer/ipc/use-autosave'
import { AppLink } from '#renderer/ui/app-link'
import { Badge } from '#renderer/ui/badge'
import { Page } from '#renderer/ui/page'
import { actionStatusNames, shownStatus, type Action } from '#shared/domain/action'
import type { Framework } from '#shared/domain/framework'
import { ActionCommands } from './action-commands'
import { LinkFields, MeasureFields, WhatFields, WhoAndWhenFields } from './action-fields'
import styles from './action-fields.module.css'
import { useSaveActionTexts } from './action-queries'
import { actionProblems, textsOf, type ActionTexts } from './action-texts'
import { shortAction, statusTones } from './action-words'
import { CompletionCard } from './completion-card'
import { libraryActionOf } from './new-action'
import { OverdueNotice } from './overdue-notice'
import { ProgressCard } from './progress-card'
import { UpdatesCard } from './updates-card'

/** One action, whole. Texts save themselves; completing, verifying and reopening are steps of their own. */
export function ActionPage({ action, framework }: { readonly action: Action; readonly framework: Framework }) {
  const today = useToday()
  const { state, held, change, flush } = useAutosave<ActionTexts>(`action/${action.id}`, useSaveActionTexts(action.id))
  const texts = { ...textsOf(action), ...held }
  const fields = { texts, problems: actionProblems(texts), onChange: change }
  const status = shownStatus(action, today)
  return (
    <Page
      title={`${action.ref} ${shortAction(texts)}`}
      above={<AppLink to={paths.actions}>Actions</AppLink>}
      beside={<Badge tone={statusTones[status]}>{actionStatusNames[status]}</Badge>}
      save={state}
      actions={<ActionCommands action={action} onBefore={flush} />}
    >
      <OverdueNotice action={action} {...fields} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <WhatFields {...fields} />
          <MeasureFields {...fields} />
          <UpdatesCard action={action} />
          <CompletionCard action={action} />
        </div>
        <div className={styles.column}>
          <ProgressCard action={action} {...fields} />
          <WhoAndWhenFields {...fields} library={libraryActionOf(framework, action.libraryCode)} />
          <LinkFields {...fields} />
        </div>
      </div>
    </Page>
  )
}
