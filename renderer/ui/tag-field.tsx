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
}

/** Several short texts of the user's own: typed one at a time, added by Enter, a comma or the button. */
export function TagField({ value, onChange, ...field }: TagFieldProps) {
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const add = (text: string) => {
    const added = text
      .split(/[,;\n]/)
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
            if (event.key !== 'Enter' && event.key !== ',') return
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
