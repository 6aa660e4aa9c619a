import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { FilterBar } from '#renderer/ui/filter-bar'
import styles from './criterion-filters.module.css'
import { matchesFilter, rowFilterNames, rowFilters, type CriterionRow, type RowFilter } from './criterion-rows'

export type CriterionFiltersProps = {
  readonly rows: readonly CriterionRow[]
  readonly shown: number
  readonly filter: RowFilter
  readonly words: string
  readonly onWords: (words: string) => void
  readonly onClear: (() => void) | undefined
}

/** Filters as links, each with how many rows it leads to, and a search by words. */
export function CriterionFilters({ rows, shown, filter, words, onWords, onClear }: CriterionFiltersProps) {
  const [path] = useLocation()
  return (
    <FilterBar noun="criteria" shown={shown} total={rows.length} onClear={onClear}>
      <ul className={styles.filters} aria-label="Show">
        {rowFilters.map((one) => (
          <li key={one}>
            <Link
              href={one === 'all' ? path : `${path}?filter=${one}`}
              className={styles.filter ?? ''}
              aria-current={one === filter ? 'true' : undefined}
            >
              {rowFilterNames[one]}{' '}
              <span className={styles.count}>{rows.filter((row) => matchesFilter(row, one)).length}</span>
            </Link>
          </li>
        ))}
      </ul>
      <TextInput
        className={styles.search ?? ''}
        aria-label="Search criteria and answers by words"
        placeholder="Search by words"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
      />
    </FilterBar>
  )
}
