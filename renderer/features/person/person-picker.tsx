import { Select, type SelectProps } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useReadyWorkspace } from '#renderer/features/workspace/use-ready-workspace'
import { isActive } from '#shared/domain/is-active'
import type { Person } from '#shared/domain/person'
import { personQueries } from './person-queries'

export type PersonPickerProps = Omit<SelectProps, 'value' | 'defaultValue' | 'onChange' | 'data'> & {
  readonly value?: string | null
  readonly onChange: (personId: string | null) => void
  /** People who can't be chosen here, such as the owner of what is to be verified. */
  readonly without?: readonly string[]
}

/** Chooses one of the provider's people. Those who have left are offered only where they are already chosen. */
export function PersonPicker({ value = null, onChange, without = [], ...rest }: PersonPickerProps) {
  const { data: people = [] } = useQuery(personQueries.list())
  const today = useReadyWorkspace()?.today ?? ''
  const offered = people.filter(
    (person) => person.id === value || (isActive(person, today) && !without.includes(person.id)),
  )
  return (
    <Select
      placeholder="Choose a person"
      searchable
      clearable
      nothingFoundMessage="Nobody of that name. Add people under Organisation."
      clearButtonProps={{ 'aria-label': 'Choose nobody', tabIndex: 0, 'aria-hidden': false }}
      {...rest}
      data={offered.map((person) => ({ value: person.id, label: personLabel(person, today) }))}
      value={value}
      onChange={(chosen) => onChange(chosen)}
    />
  )
}

function personLabel(person: Person, today: string): string {
  const title = person.jobTitle === '' ? person.name : `${person.name}, ${person.jobTitle}`
  return isActive(person, today) ? title : `${title} (has left)`
}
