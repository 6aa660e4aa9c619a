import { PasswordInput, type PasswordInputProps } from '@mantine/core'

export type PassphraseFieldProps = Omit<PasswordInputProps, 'visibilityToggleButtonProps'> & {
  /** What the eye shows, for a screen reader: 'the new passphrase'. */
  readonly shows?: string
}

/** A passphrase with a way to see what was typed, by keyboard too. Nothing offers to remember it. */
export function PassphraseField({ shows = 'the passphrase', ...rest }: PassphraseFieldProps) {
  return (
    <PasswordInput
      autoComplete="off"
      spellCheck={false}
      autoCapitalize="none"
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': `Show ${shows}` }}
      {...rest}
    />
  )
}
