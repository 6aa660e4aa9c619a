import { describe, expect, it } from 'vitest'
import { sortRows, type SortValue } from '#renderer/ui/sort-rows'

const itself = (value: SortValue) => value

describe('sortRows', () => {
  it('sorts references as people count: R-2 before R-10', () => {
    expect(sortRows(['R-10', 'R-2', 'R-1'], itself, 'ascending')).toEqual(['R-1', 'R-2', 'R-10'])
  })

  it('does not mind capitals', () => {
    expect(sortRows(['beta', 'Alpha', 'alpha2'], itself, 'ascending')).toEqual(['Alpha', 'alpha2', 'beta'])
  })

  it('sorts numbers by size', () => {
    expect(sortRows([9, 100, 20], itself, 'descending')).toEqual([100, 20, 9])
  })

  it('puts what has no date last, whichever way it sorts', () => {
    const dates = [null, '2026-12-01', '', '2026-11-24']

    expect(sortRows(dates, itself, 'ascending').slice(0, 2)).toEqual(['2026-11-24', '2026-12-01'])
    expect(sortRows(dates, itself, 'descending').slice(0, 2)).toEqual(['2026-12-01', '2026-11-24'])
  })

  it('leaves rows that are alike in their order, and the list itself as it was', () => {
    const rows = [
      { id: 1, due: 'b' },
      { id: 2, due: 'a' },
      { id: 3, due: 'b' },
    ]

    const sorted = sortRows(rows, (row) => row.due, 'ascending')

    expect(sorted.map((row) => row.id)).toEqual([2, 1, 3])
    expect(rows.map((row) => row.id)).toEqual([1, 2, 3])
  })
})
