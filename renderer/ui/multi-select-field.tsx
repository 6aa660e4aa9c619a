import { Select, type SelectProps } from '@mantine/core'
import { useRef } from 'react'
import { TagList, type Tag } from './tag-list'

export type MultiSelectFieldProps = {
  readonly label: string
  readonly description?: string
  readonly placeholder?: string
  readonly options: readonly Tag[]
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
  readonly error?: SelectProps['error']
  readonly required?: boolean
}

/** Chooses several from a list: a searchable field to add, and the chosen ones below it to remove. */
export function MultiSelectField(props: MultiSelectFieldProps) {
  const { options, value, onChange, placeholder = 'Choose to add', ...field } = props
  const input = useRef<HTMLInputElement>(null)
  const left = options.filter((option) => !value.includes(option.value))
  const labelOf = (chosen: string) => options.find((option) => option.value === chosen)?.label ?? chosen
  return (
    <div>
      <Select
        {...field}
        ref={input}
        data={[...left]}
        value={null}
        searchable
        placeholder={placeholder}
        nothingFoundMessage="Nothing more to add"
        onChange={(chosen) => {
          if (chosen !== null) onChange([...value, chosen])
        }}
      />
      <TagList
        tags={value.map((chosen) => ({ value: chosen, label: labelOf(chosen) }))}
        onRemove={(removed) => onChange(value.filter((chosen) => chosen !== removed))}
        focusWhenEmpty={() => input.current?.focus()}
      />
    </div>
  )
}
