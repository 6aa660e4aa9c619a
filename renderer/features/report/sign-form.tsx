import { Button, Group, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import styles from '#renderer/features/signatory/dialog-text.module.css'
import { PassphraseField } from '#renderer/features/signatory/passphrase-field'
import { SamplePassphrase } from '#renderer/features/signatory/sample-passphrase'
import { ExportTrouble, isWrongPassphrase } from './export-trouble'

export type SignFormProps = {
  readonly signerName: string
  readonly passphrase: string
  readonly onChange: (passphrase: string) => void
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly error: unknown
  readonly note: string | null
}

/** The signatory's passphrase: asked each time, handed on, kept nowhere. */
export function SignForm({ signerName, passphrase, onChange, onSubmit, onClose, error, note }: SignFormProps) {
  const [isMissing, setIsMissing] = useState(false)
  const isWrong = isWrongPassphrase(error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsMissing(passphrase === '')
    if (passphrase !== '') onSubmit()
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <div className={styles.text}>
          <p>
            {signerName} signs: “I prepared this pack and it is an honest account.” The file is signed electronically,
            which proves that it has not been changed since. The self-made certificate shows whose signature it is only
            by its fingerprint, which is printed in the pack.
          </p>
          <p>Next you choose where to save it.</p>
        </div>
        <SamplePassphrase />
        <PassphraseField
          label={`Passphrase of ${signerName}`}
          description="Used for this signature alone, and kept nowhere."
          required
          data-autofocus
          autoFocus
          value={passphrase}
          onChange={(event) => onChange(event.currentTarget.value)}
          error={fieldError(isWrong, isMissing && passphrase === '')}
        />
        {note && <div role="status">{note}</div>}
        {!isWrong && <ExportTrouble error={error} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Sign and export</Button>
        </Group>
      </Stack>
    </form>
  )
}

function fieldError(isWrong: boolean, isMissing: boolean): string | null {
  if (isMissing) return 'Enter the passphrase'
  return isWrong
    ? 'That is not the passphrase. Nothing was saved, and everything you chose is still here. Check capital letters and spaces, then try again.'
    : null
}
