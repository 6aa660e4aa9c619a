import { Button, Group, Modal, Stack, UnstyledButton } from '@mantine/core'
import { IconUser } from '@tabler/icons-react'
import { useState } from 'react'
import type { Actor } from '#shared/domain/workspace'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { PersonPicker } from './person-picker'
import { useChoosePerson, usePersonNames } from './person-queries'
import styles from './person-switcher.module.css'

/** Who is at the keyboard, as the history will name them, and a way to change it. */
export function PersonSwitcher({ actor }: { readonly actor: Actor }) {
  const [isOpen, setIsOpen] = useState(false)
  const { nameOf } = usePersonNames()
  return (
    <>
      <UnstyledButton className={styles.switcher} onClick={() => setIsOpen(true)} aria-haspopup="dialog">
        <IconUser size={19} stroke={1.7} aria-hidden />
        <span>
          <span className={styles.label}>At the keyboard</span>
          <span className={styles.name}>{nameOf(actor.personId)}</span>
          {actor.enteredForId !== null && (
            <span className={styles.label}>entering for {nameOf(actor.enteredForId)}</span>
          )}
        </span>
      </UnstyledButton>
      <Modal opened={isOpen} onClose={() => setIsOpen(false)} title="Who is at the keyboard?">
        {/* Mounted afresh at each opening, so that it starts from who it is now. */}
        {isOpen && <SwitchForm actor={actor} onDone={() => setIsOpen(false)} />}
      </Modal>
    </>
  )
}

function SwitchForm({ actor, onDone }: { readonly actor: Actor; readonly onDone: () => void }) {
  const [personId, setPersonId] = useState(actor.personId)
  const [enteredForId, setEnteredForId] = useState(actor.enteredForId)
  const choose = useChoosePerson()
  const save = () => {
    if (personId !== null) choose.mutate({ personId, enteredForId }, { onSuccess: onDone })
  }
  return (
    <Stack gap="md">
      <PersonPicker label="I am" required value={personId} onChange={setPersonId} without={given(enteredForId)} />
      <PersonPicker
        label="Entering for somebody else (optional)"
        description="For what another person says or checks and you type in. The history then says that you entered it for them."
        value={enteredForId}
        onChange={setEnteredForId}
        without={given(personId)}
      />
      <ErrorNotice error={choose.error} />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button disabled={personId === null} loading={choose.isPending} onClick={save}>
          Continue
        </Button>
      </Group>
    </Stack>
  )
}

function given(id: string | null): readonly string[] {
  return id === null ? [] : [id]
}
