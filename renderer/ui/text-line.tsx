import { TextInput, type TextInputProps } from '@mantine/core'
import { useDraft } from './use-draft'

export type TextLineProps = Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange' | 'onFocus' | 'onBlur'> & {
  readonly value: string
  readonly onChange: (text: string) => void
}

/** One line of text, safe to tie to an autosaved record. */
export function TextLine({ value, onChange, ...rest }: TextLineProps) {
  const draft = useDraft(value, onChange)
  return (
    <TextInput
      spellCheck
      {...rest}
      value={draft.value}
      onChange={(event) => draft.onChange(event.currentTarget.value)}
      onFocus={draft.onFocus}
      onBlur={draft.onBlur}
    />
  )
}
