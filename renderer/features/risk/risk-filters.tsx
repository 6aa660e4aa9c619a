import { NativeSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { FilterBar } from '#renderer/ui/filter-bar'
import { bandNames, bands } from '#shared/domain/risk'
import { riskShows, riskStates, wholeRegister, type RiskFilter, type RiskShow, type RiskState } from './risk-filter'

export type RiskFiltersProps = {
  readonly filter: RiskFilter
  readonly shown: number
  readonly total: number
  readonly onChange: (change: Partial<RiskFilter>) => void
}

const showNames: Readonly<Record<RiskShow, string>> = {
  all: 'All',
  'review-due': 'Review due within 14 days or overdue',
  unproven: 'Unproven',
  'not-scored': 'Not scored yet',
}
const stateNames: Readonly<Record<RiskState, string>> = { open: 'Open', closed: 'Closed', all: 'Open and closed' }

export function RiskFilters({ filter, shown, total, onChange }: RiskFiltersProps) {
  const showAll = () => onChange(wholeRegister)
  return (
    <FilterBar noun="risks" shown={shown} total={total} onClear={shown < total ? showAll : undefined}>
      <TextInput
        label="Search"
        placeholder="Words in the risk"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.words}
        onChange={(event) => onChange({ words: event.currentTarget.value })}
      />
      <NativeSelect
        label="Show"
        data={riskShows.map((show) => ({ value: show, label: showNames[show] }))}
        value={filter.show}
        onChange={({ currentTarget }) =>
          onChange({ show: riskShows.find((show) => show === currentTarget.value) ?? 'all' })
        }
      />
      <NativeSelect
        label={filter.scores === 'residual' ? 'Residual band' : 'Inherent band'}
        data={[{ value: '', label: 'Any band' }, ...bands.map((band) => ({ value: band, label: bandNames[band] }))]}
        value={filter.band ?? ''}
        onChange={({ currentTarget }) => onChange({ band: bands.find((band) => band === currentTarget.value) ?? null })}
      />
      <NativeSelect
        label="Status"
        data={riskStates.map((state) => ({ value: state, label: stateNames[state] }))}
        value={filter.state}
        onChange={({ currentTarget }) =>
          onChange({ state: riskStates.find((state) => state === currentTarget.value) ?? 'open' })
        }
      />
    </FilterBar>
  )
}
