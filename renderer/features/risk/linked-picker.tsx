import { ActionIcon, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { AppLink } from '#renderer/ui/app-link'
import styles from './linked-picker.module.css'

export type LinkOption = { readonly value: string; readonly label: string; readonly path: string }

export type LinkedPickerProps = {
  readonly label: string
  readonly description?: string
  readonly placeholder: string
  readonly options: readonly LinkOption[]
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
}

/** Chooses records to link to; the chosen ones are links that open them, each with a button that takes the link away. */
export function LinkedPicker({ label, description, placeholder, options, value, onChange }: LinkedPickerProps) {
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const chosen = value.flatMap((one) => options.find((option) => option.value === one) ?? [])
  const remove = (removed: string, index: number) => {
    onChange(value.filter((one) => one !== removed))
    // After React has taken the line away, so that the focus never falls to nowhere.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll('button')
      const next = buttons?.[Math.min(index, buttons.length - 1)]
      if (next) next.focus()
      else input.current?.focus()
    })
  }
  return (
    <div>
      <Select
        ref={input}
        label={label}
        description={description}
        placeholder={placeholder}
        data={options.filter((option) => !value.includes(option.value)).map((option) => ({ ...option }))}
        value={null}
        searchable
        searchValue={typed}
        onSearchChange={setTyped}
        nothingFoundMessage="Nothing of that name"
        onChange={(added) => {
          if (added === null) return
          setTyped('')
          onChange([...value, added])
        }}
      />
      {chosen.length > 0 && (
        <ul className={styles.list} ref={list} aria-label={`${label}: chosen`}>
          {chosen.map((option, index) => (
            <li key={option.value} className={styles.item}>
              <AppLink to={option.path}>{option.label}</AppLink>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                className="no-print"
                aria-label={`Take away the link to ${option.label}`}
                onClick={() => remove(option.value, index)}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
