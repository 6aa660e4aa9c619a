import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { paths } from '#renderer/app/paths'
import { organisationQueries } from '#renderer/features/organisation/organisation-queries'
import { AppLink } from '#renderer/ui/app-link'
import { Badge } from '#renderer/ui/badge'
import { EmptyState } from '#renderer/ui/empty-state'
import { FilterBar } from '#renderer/ui/filter-bar'
import { Page } from '#renderer/ui/page'
import { SectionCard } from '#renderer/ui/section-card'
import type { Action } from '#shared/domain/action'
import type { Framework, LibraryAction } from '#shared/domain/framework'
import styles from './action-library.module.css'
import { newActionPath } from './action-paths'
import { isSmallProvider } from './new-action'

export type ActionLibraryProps = { readonly actions: readonly Action[]; readonly framework: Framework }

/** The framework's starter actions. Choosing one opens the form with its words, still to be changed and added. */
export function ActionLibrary({ actions, framework }: ActionLibraryProps) {
  const { data: organisation } = useQuery(organisationQueries.get())
  const [words, setWords] = useState('')
  const isSmall = isSmallProvider(organisation?.staffCount)
  const taken = new Map(actions.map((action) => [action.libraryCode, action]))
  const shown = framework.actions.filter((action) => holdsWords(action, words))
  return (
    <Page
      title="Add an action from the library"
      above={<AppLink to={paths.actions}>Actions</AppLink>}
      intro="Starting points. Each names a role; you put a person there, and a date you can keep."
    >
      <FilterBar noun="starter actions" shown={shown.length} total={framework.actions.length}>
        <TextInput
          label="Search"
          placeholder="Words in the action"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </FilterBar>
      {shown.length === 0 ? (
        <EmptyState title="No starter action matches">Try fewer words.</EmptyState>
      ) : (
        <SectionCard title="Starter actions">
          <ul className={styles.list}>
            {shown.map((action) => (
              <Entry key={action.code} action={action} isSmall={isSmall} taken={taken.get(action.code)} />
            ))}
          </ul>
        </SectionCard>
      )}
    </Page>
  )
}

type EntryProps = {
  readonly action: LibraryAction
  readonly isSmall: boolean
  readonly taken: Action | undefined
}

function Entry({ action, isSmall, taken }: EntryProps) {
  const { code, smallProviderForm } = action
  const small = isSmall ? smallProviderForm : null
  const words = small ?? action
  return (
    <li className={styles.entry}>
      <p className={styles.title}>
        {code} {words.action} {small && <Badge tone="info">For fewer than 15 staff</Badge>}
      </p>
      <p className={styles.about}>Measure: {words.measure}</p>
      <p className={styles.about}>
        {action.ownerRole} · {action.weeks} weeks{action.thenTermly ? ', then each term' : ''}
        {action.criteria.length > 0 && ` · ${action.criteria.join(', ')}`}
      </p>
      {taken && (
        <p className={styles.about}>
          Already in your list: <AppLink to={paths.action(taken.id)}>{taken.ref}</AppLink>
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          component={Link}
          href={newActionPath({ library: code, ...(small ? { form: 'small' } : {}) })}
          variant="default"
          size="compact-md"
          aria-label={`Use this: ${code}`}
        >
          Use this
        </Button>
        {small && (
          <Button
            component={Link}
            href={newActionPath({ library: code })}
            variant="subtle"
            size="compact-md"
            aria-label={`Use the form for larger providers: ${code}`}
          >
            Use the form for larger providers
          </Button>
        )}
      </div>
    </li>
  )
}

function holdsWords(action: LibraryAction, typed: string): boolean {
  const text = [
    action.code,
    action.action,
    action.measure,
    action.ownerRole,
    action.smallProviderForm?.action ?? '',
    ...action.criteria,
  ]
    .join('\n')
    .toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
