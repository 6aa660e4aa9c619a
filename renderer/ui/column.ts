import type { ReactNode } from 'react'
import type { SortValue } from './sort-rows'

export type Column<Row> = {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** What the column sorts by; a column without it can't be sorted. Dates sort as their `YYYY-MM-DD`. */
  readonly sortBy?: (row: Row) => SortValue
  /** A CSS length. */
  readonly width?: string
  readonly align?: 'start' | 'end'
  /** The column that names the row: its text opens the row, and screen readers read it with every cell. */
  readonly isRowName?: boolean
}
