import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useUndo } from '#renderer/features/audit/audit-queries'
import { useReadyWorkspace } from '#renderer/features/workspace/use-ready-workspace'
import { Badge } from '#renderer/ui/badge'
import { EmptyState } from '#renderer/ui/empty-state'
import { QueryView } from '#renderer/ui/query-view'
import { RecordList } from '#renderer/ui/record-list'
import { showFailure, showUndo } from '#renderer/ui/toast'
import { shortUkDate } from '#shared/domain/dates'
import { isActive } from '#shared/domain/is-active'
import type { Person } from '#shared/domain/person'
import { personRoleNames } from '#shared/domain/person-roles'
import { PersonDialog } from './person-dialog'
import { personQueries, useRemovePerson } from './person-queries'

type Opened = { readonly person: Person | null }

/** Everybody who owns, checks, approves or teaches, with what they may change about them. */
export function PersonList() {
  const people = useQuery(personQueries.list())
  const [opened, setOpened] = useState<Opened | null>(null)
  const remove = useRemovePerson()
  const undo = useUndo()
  const removeWithUndo = (person: Person) =>
    remove.mutate(person.id, {
      onSuccess: ({ transactionId }) => showUndo(`${person.name} was removed.`, () => undo.mutate(transactionId)),
      onError: showFailure,
    })
  return (
    <>
      <QueryView query={people}>
        {(all) => (
          <RecordList
            label="People"
            records={all}
            recordKey={(person) => person.id}
            name={(person) => person.name}
            beside={(person) => <PersonBadges person={person} />}
            about={(person) => aboutPerson(person)}
            onOpen={(person) => setOpened({ person })}
            onRemove={removeWithUndo}
            empty={
              <EmptyState title="Nobody yet">
                Start with yourself. Risks, controls and actions each need a named person, and somebody other than the
                owner to check them.
              </EmptyState>
            }
          />
        )}
      </QueryView>
      <div>
        <Button variant="default" onClick={() => setOpened({ person: null })}>
          Add a person
        </Button>
      </div>
      <PersonDialog isOpen={opened !== null} person={opened?.person ?? null} onClose={() => setOpened(null)} />
    </>
  )
}

function PersonBadges({ person }: { readonly person: Person }) {
  const today = useReadyWorkspace()?.today ?? ''
  return (
    <>
      {person.isExternal && <Badge>From outside</Badge>}
      {person.leftOn !== null && (
        <Badge tone="warn">
          {isActive(person, today) ? 'Leaves' : 'Left'} {shortUkDate(person.leftOn)}
        </Badge>
      )}
    </>
  )
}

function aboutPerson(person: Person): string {
  const roles = person.roles.map((role) => personRoleNames[role]).join(' · ')
  return [person.jobTitle, roles].filter((part) => part !== '').join(' – ')
}
