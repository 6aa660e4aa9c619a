import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { personQueries, useChoosePerson } from '#renderer/features/person/person-queries'
import { isActive } from '#shared/domain/is-active'
import type { Person } from '#shared/domain/person'
import { CentredPage } from '#renderer/ui/centred-page'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { QueryView } from '#renderer/ui/query-view'
import styles from './choose-person-screen.module.css'
import { lastPersonHere, rememberPersonHere } from './last-person'
import { useReadyWorkspace } from './use-ready-workspace'

// Its date fields are a good part of the app's code, and this is the first screen of most starts.
const PersonDialog = lazy(async () => ({
  default: (await import('#renderer/features/person/person-dialog')).PersonDialog,
}))

/** Who is at the keyboard: every change is recorded under a name. It is not a login, and does not pretend to be one. */
export function ChoosePersonScreen() {
  const workspace = useReadyWorkspace()
  const people = useQuery(personQueries.list())
  const choose = useChoosePerson()
  const [isAdding, setIsAdding] = useState(false)
  const take = (personId: string) => {
    rememberPersonHere(personId)
    choose.mutate({ personId, enteredForId: null })
  }
  return (
    <CentredPage title="Who is at the keyboard?" above={workspace?.organisationName}>
      <p>What you change is recorded under your name. This is not a password: anybody at this computer can choose.</p>
      <QueryView query={people}>
        {(all) => (
          <ul className={styles.people}>
            {inOrder(all, workspace?.today ?? '').map((person) => (
              <li key={person.id}>
                <button
                  type="button"
                  className={styles.person}
                  disabled={choose.isPending}
                  onClick={() => take(person.id)}
                >
                  <span className={styles.name}>{person.name}</span>
                  {person.jobTitle !== '' && <span className={styles.title}>{person.jobTitle}</span>}
                </button>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      <ErrorNotice error={choose.error} />
      <div>
        <Button variant="default" onClick={() => setIsAdding(true)}>
          I am not on this list
        </Button>
      </div>
      {isAdding && (
        <Suspense>
          <PersonDialog isOpen person={null} onClose={() => setIsAdding(false)} onSaved={(person) => take(person.id)} />
        </Suspense>
      )}
    </CentredPage>
  )
}

/** Those who are here; whoever used this computer last comes first. */
function inOrder(people: readonly Person[], today: string): readonly Person[] {
  const last = lastPersonHere()
  const here = people.filter((person) => isActive(person, today))
  return [...here.filter((person) => person.id === last), ...here.filter((person) => person.id !== last)]
}
