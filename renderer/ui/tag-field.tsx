import { Button, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import styles from './tag-field.module.css'
import { TagList } from './tag-list'

export type TagFieldProps = {
  readonly label: string
  readonly description?: string
  readonly placeholder?: string
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  readonly error?: string | undefined
  /** Whether a comma ends a text; not where the texts may hold commas. */
  readonly isCommaAnEnd?: boolean
}

/** Several short texts of the user's own: typed one at a time, added by Enter, a comma, the button, or leaving the field. */
export function TagField({ value, onChange, isCommaAnEnd = true, ...field }: TagFieldProps) {
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const add = (text: string) => {
    const added = text
      .split(isCommaAnEnd ? /[,;\n]/ : /\n/)
      .map((part) => part.trim())
      .filter((part) => part !== '' && !value.includes(part))
    setTyped('')
    if (added.length > 0) onChange([...value, ...new Set(added)])
  }
  return (
    <div>
      <div className={styles.line}>
        <TextInput
          {...field}
          ref={input}
          className={styles.input}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => add(typed)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && !(isCommaAnEnd && event.key === ',')) return
            event.preventDefault()
            add(typed)
          }}
        />
        <Button variant="default" onClick={() => add(typed)} disabled={typed.trim() === ''}>
          Add
        </Button>
      </div>
      <TagList
        tags={value.map((text) => ({ value: text, label: text }))}
        onRemove={(removed) => onChange(value.filter((text) => text !== removed))}
        focusWhenEmpty={() => input.current?.focus()}
      />
    </div>
  )
}
