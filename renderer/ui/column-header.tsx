import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react'
import type { Column } from './column'
import styles from './data-table.module.css'
import type { SortDirection } from './sort-rows'

type ColumnHeaderProps<Row> = {
  readonly column: Column<Row>
  readonly direction: SortDirection | null
  readonly onSort: (direction: SortDirection) => void
}

export function ColumnHeader<Row>({ column, direction, onSort }: ColumnHeaderProps<Row>) {
  const width = column.width === undefined ? {} : { width: column.width }
  if (!column.sortBy) {
    return (
      <th scope="col" style={width} data-align={column.align}>
        {column.header}
      </th>
    )
  }
  return (
    <th scope="col" style={width} data-align={column.align} aria-sort={direction ?? 'none'}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort(direction === 'ascending' ? 'descending' : 'ascending')}
      >
        {column.header}
        <SortIcon direction={direction} />
      </button>
    </th>
  )
}

function SortIcon({ direction }: { readonly direction: SortDirection | null }) {
  if (direction === 'ascending') return <IconArrowUp size={14} aria-hidden />
  if (direction === 'descending') return <IconArrowDown size={14} aria-hidden />
  return <IconArrowsSort size={14} aria-hidden className={styles.unsorted} />
}
