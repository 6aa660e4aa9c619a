import { Checkbox } from '@mantine/core'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import type { Column } from './column'
import { ColumnHeader } from './column-header'
import styles from './data-table.module.css'
import { DataTableRow } from './data-table-row'
import { sortRows, type SortDirection } from './sort-rows'

export type Selection = {
  readonly selected: ReadonlySet<string>
  readonly onChange: (selected: ReadonlySet<string>) => void
}

export type DataTableProps<Row> = {
  /** What the table lists, for screen readers: 'Risks'. */
  readonly label: string
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Define it outside the component, or memoise it, so that unchanged rows are not drawn again. */
  readonly columns: readonly Column<Row>[]
  readonly initialSort?: { readonly key: string; readonly direction: SortDirection }
  /** Keep it the same between draws (`useCallback`), as with `columns`. */
  readonly onOpen?: (row: Row) => void
  /** The row that is open beside the table. */
  readonly openKey?: string | null
  readonly selection?: Selection
  readonly rowName?: (row: Row) => string
  readonly empty?: ReactNode
}

/** A plain table that sorts, prints whole and is found by Ctrl+F; for up to about a thousand rows. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, rowKey, columns, selection, onOpen, openKey, rowName, empty } = props
  const [sort, setSort] = useState(props.initialSort)
  const shown = useMemo(() => sorted(rows, columns, sort), [rows, columns, sort])
  const toggle = useCallback((key: string) => selection?.onChange(withToggled(selection.selected, key)), [selection])
  if (rows.length === 0 && empty) return <div className={styles.frame}>{empty}</div>

  const hasControls = onOpen !== undefined || columns.some((column) => column.sortBy)
  const toggleAll = () =>
    selection?.onChange(selection.selected.size === rows.length ? new Set() : new Set(rows.map(rowKey)))
  return (
    // A table that scrolls must be reached by the keyboard, if by none of its own controls.
    <div className={styles.frame} {...(hasControls ? {} : { tabIndex: 0, role: 'region', 'aria-label': label })}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {selection && (
              <th scope="col" className={styles.select}>
                <Checkbox
                  aria-label="Select all"
                  checked={rows.length > 0 && selection.selected.size === rows.length}
                  indeterminate={selection.selected.size > 0 && selection.selected.size < rows.length}
                  onChange={toggleAll}
                />
              </th>
            )}
            {columns.map((column) => (
              <ColumnHeader
                key={column.key}
                column={column}
                direction={sort?.key === column.key ? sort.direction : null}
                onSort={(direction) => setSort({ key: column.key, direction })}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => {
            const key = rowKey(row)
            return (
              <DataTableRow
                key={key}
                row={row}
                rowId={key}
                columns={columns}
                onOpen={onOpen}
                isOpen={openKey === key}
                isSelected={selection?.selected.has(key) ?? null}
                selectLabel={`Select ${rowName ? rowName(row) : key}`}
                onToggle={toggle}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: DataTableProps<Row>['initialSort'],
): readonly Row[] {
  const valueOf = columns.find((column) => column.key === sort?.key)?.sortBy
  return sort && valueOf ? sortRows(rows, valueOf, sort.direction) : rows
}

function withToggled(selected: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const changed = new Set(selected)
  if (!changed.delete(key)) changed.add(key)
  return changed
}
