import { NativeSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { frameworkQueries } from '#renderer/features/framework/framework-queries'
import { usePersonNames } from '#renderer/features/person/person-queries'
import { FilterBar } from '#renderer/ui/filter-bar'
import { priorities, priorityNames, type Action } from '#shared/domain/action'
import { actionShowNames, actionShows, wholeList, type ActionFilter } from './action-filter'

export type ActionFiltersProps = {
  readonly actions: readonly Action[]
  readonly filter: ActionFilter
  readonly shown: number
  readonly onChange: (change: Partial<ActionFilter>) => void
}

export function ActionFilters({ actions, filter, shown, onChange }: ActionFiltersProps) {
  const showAll = () => onChange(wholeList)
  return (
    <FilterBar
      noun="actions"
      shown={shown}
      total={actions.length}
      onClear={shown < actions.length ? showAll : undefined}
    >
      <TextInput
        label="Search"
        placeholder="Words in the action"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.words}
        onChange={(event) => onChange({ words: event.currentTarget.value })}
      />
      <NativeSelect
        label="Status"
        data={actionShows.map((show) => ({ value: show, label: actionShowNames[show] }))}
        value={filter.show}
        onChange={({ currentTarget }) =>
          onChange({ show: actionShows.find((show) => show === currentTarget.value) ?? 'unfinished' })
        }
      />
      <OwnerFilter actions={actions} value={filter.owner} onChange={(owner) => onChange({ owner })} />
      <NativeSelect
        label="Priority"
        data={[
          { value: '', label: 'Any' },
          ...priorities.map((priority) => ({ value: priority, label: priorityNames[priority] })),
        ]}
        value={filter.priority ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ priority: priorities.find((priority) => priority === currentTarget.value) ?? null })
        }
      />
      <CriterionFilter actions={actions} value={filter.criterion} onChange={(criterion) => onChange({ criterion })} />
    </FilterBar>
  )
}

type OneFilterProps = {
  readonly actions: readonly Action[]
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** Only people who own something here. */
function OwnerFilter({ actions, value, onChange }: OneFilterProps) {
  const { nameOf } = usePersonNames()
  const owners = [...new Set(actions.flatMap((action) => action.ownerId ?? []))]
    .map((id) => ({ value: id, label: nameOf(id) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en-GB'))
  return (
    <NativeSelect
      label="Owner"
      data={[{ value: '', label: 'Anybody' }, { value: 'nobody', label: 'Nobody yet' }, ...owners]}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
    />
  )
}

/** Only criteria that an action here is linked to. */
function CriterionFilter({ actions, value, onChange }: OneFilterProps) {
  const { data: framework } = useQuery(frameworkQueries.current())
  const linked = new Set(actions.flatMap((action) => action.criteria))
  const options = (framework?.criteria ?? [])
    .filter(({ code }) => linked.has(code) || code === value)
    .map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))
  return (
    <NativeSelect
      label="Criterion"
      maw="16rem"
      data={[{ value: '', label: 'Any' }, ...options]}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
    />
  )
}
