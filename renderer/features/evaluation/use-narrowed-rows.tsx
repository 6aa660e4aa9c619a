import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { EmptyState } from '#renderer/ui/empty-state'
import { CriterionFilters } from './criterion-filters'
import { matchesFilter, matchesWords, rowFilterFrom, type CriterionRow } from './criterion-rows'

/** The rows that the filter in the address and the words typed leave, with the fields for both. */
export function useNarrowedRows(rows: readonly CriterionRow[]) {
  const [address, setAddress] = useSearchParams()
  const [words, setWords] = useState('')
  const filter = rowFilterFrom(address.get('filter'))
  const shown = rows.filter((row) => matchesFilter(row, filter) && matchesWords(row, words))
  const isNarrowed = filter !== 'all' || words.trim() !== ''
  return {
    shown,
    isNarrowed,
    filters: (
      <CriterionFilters
        rows={rows}
        shown={shown.length}
        filter={filter}
        words={words}
        onWords={setWords}
        onClear={
          isNarrowed
            ? () => {
                setWords('')
                setAddress({})
              }
            : undefined
        }
      />
    ),
    nothing: (
      <EmptyState title="No criterion matches">
        {words.trim() === '' ? 'That is good news, or nothing is answered yet.' : 'Try fewer words, or show all.'}
      </EmptyState>
    ),
  }
}
