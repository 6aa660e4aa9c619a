import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { PersonList } from '#renderer/features/person/person-list'
import { PersonPicker } from '#renderer/features/person/person-picker'
import { useChoosePerson } from '#renderer/features/person/person-queries'
import { rememberPersonHere } from '#renderer/features/workspace/last-person'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { SectionCard } from '#renderer/ui/section-card'

export type PeopleStepProps = { readonly onBack: () => void; readonly onFinished: () => void }

export function PeopleStep({ onBack, onFinished }: PeopleStepProps) {
  const [me, setMe] = useState<string | null>(null)
  const choose = useChoosePerson()
  const finish = () => {
    if (me === null) return
    rememberPersonHere(me)
    choose.mutate({ personId: me, enteredForId: null }, { onSuccess: onFinished })
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
          value={me}
          onChange={setMe}
          maw="26rem"
        />
        <ErrorNotice error={choose.error} />
      </SectionCard>
      <Group justify="space-between">
        <Button variant="default" onClick={onBack}>
          Back
        </Button>
        <Button disabled={me === null} loading={choose.isPending} onClick={finish}>
          Finish
        </Button>
      </Group>
    </>
  )
}
