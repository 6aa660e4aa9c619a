import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PersonList } from '#renderer/features/person/person-list'
import { PersonPicker } from '#renderer/features/person/person-picker'
import { personQueries, useChoosePerson } from '#renderer/features/person/person-queries'
import { rememberPersonHere } from '#renderer/features/workspace/last-person'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { SectionCard } from '#renderer/ui/section-card'

export type PeopleStepProps = { readonly onBack: () => void; readonly onFinished: () => void }

export function PeopleStep({ onBack, onFinished }: PeopleStepProps) {
  const [me, setMe] = useState<string | null>(null)
  const choose = useChoosePerson()
  const { data: people = [] } = useQuery(personQueries.list())
  const only = people.length === 1 ? (people[0]?.id ?? null) : null
  const chosen = people.some((person) => person.id === me) ? me : only
  const finish = () => {
    if (chosen === null) return
    rememberPersonHere(chosen)
    choose.mutate({ personId: chosen, enteredForId: null }, { onSuccess: onFinished })
  }
  return (
    <>
      <SectionCard
        title="Who is there?"
        description="You, a director, whoever deputises for you, tutors, IT, an adviser from outside. Learners are never entered."
      >
        <PersonList />
      </SectionCard>
      <SectionCard title="And which of them are you?">
        <PersonPicker
          label="I am"
          required
          description="What you change is recorded under this name. It is not a password."
          value={chosen}
          onChange={setMe}
          maw="26rem"
        />
        <ErrorNotice error={choose.error} />
      </SectionCard>
      <Group justify="space-between">
        <Button variant="default" onClick={onBack}>
          Back
        </Button>
        <Button disabled={chosen === null} loading={choose.isPending} onClick={finish}>
          Finish
        </Button>
      </Group>
    </>
  )
}
