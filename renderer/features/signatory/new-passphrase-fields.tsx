import type { ReactNode } from 'react'
import { PassphraseField } from './passphrase-field'
import { passphraseLengthWords } from './passphrase-length'

export type NewPassphrase = { readonly passphrase: string; readonly repeated: string }

export type NewPassphraseFieldsProps = {
  /** Whose it is: 'The organisation’s passphrase'. */
  readonly label: string
  readonly value: NewPassphrase
  readonly onChange: (value: NewPassphrase) => void
  readonly errors: { readonly passphrase?: ReactNode; readonly repeated?: ReactNode }
  readonly hasFirstFocus?: boolean
}

/** A new passphrase, typed twice since nobody sees it. */
export function NewPassphraseFields({
  label,
  value,
  onChange,
  errors,
  hasFirstFocus = false,
}: NewPassphraseFieldsProps) {
  return (
    <>
      <PassphraseField
        label={label}
        description={passphraseLengthWords(value.passphrase)}
        required
        autoComplete="new-password"
        data-autofocus={hasFirstFocus || undefined}
        value={value.passphrase}
        onChange={(event) => onChange({ ...value, passphrase: event.currentTarget.value })}
        error={errors.passphrase}
      />
      <PassphraseField
        label="The same again"
        shows="the second typing"
        required
        autoComplete="new-password"
        value={value.repeated}
        onChange={(event) => onChange({ ...value, repeated: event.currentTarget.value })}
        error={errors.repeated}
      />
    </>
  )
}

export const differentMessage = 'The two are not the same. Type the passphrase again'
