import { Textarea, type TextareaProps } from '@mantine/core'
import { useDraft } from './use-draft'

export type TextAreaProps = Omit<TextareaProps, 'value' | 'defaultValue' | 'onChange' | 'onFocus' | 'onBlur'> & {
  readonly value: string
  readonly onChange: (text: string) => void
}

/** Several lines of text that grow with what is typed, safe to tie to an autosaved record. */
export function TextArea({ value, onChange, ...rest }: TextAreaProps) {
  const draft = useDraft(value, onChange)
  return (
    <Textarea
      autosize
      minRows={3}
      maxRows={18}
      spellCheck
      {...rest}
      value={draft.value}
      onChange={(event) => draft.onChange(event.currentTarget.value)}
      onFocus={draft.onFocus}
      onBlur={draft.onBlur}
    />
  )
}
