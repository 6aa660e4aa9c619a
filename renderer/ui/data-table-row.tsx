import { Checkbox } from '@mantine/core'
import { memo, type MouseEvent } from 'react'
import type { Column } from './column'
import styles from './data-table.module.css'

type DataTableRowProps<Row> = {
  readonly row: Row
  readonly rowId: string
  readonly columns: readonly Column<Row>[]
  readonly onOpen: ((row: Row) => void) | undefined
  readonly isOpen: boolean
  /** null where rows can't be selected. */
  readonly isSelected: boolean | null
  readonly selectLabel: string
  readonly onToggle: (rowId: string) => void
}

function PlainRow<Row>(props: DataTableRowProps<Row>) {
  const { row, rowId, columns, onOpen, isOpen, isSelected, selectLabel, onToggle } = props
  const openByClick = (event: MouseEvent<HTMLTableRowElement>) => {
    if (onOpen && !isOnControl(event) && !isSelectingText()) onOpen(row)
  }
  return (
    <tr
      className={onOpen ? styles.opens : undefined}
      data-open={isOpen || undefined}
      aria-current={isOpen || undefined}
      onClick={openByClick}
    >
      {isSelected !== null && (
        <td className={styles.select}>
          <Checkbox aria-label={selectLabel} checked={isSelected} onChange={() => onToggle(rowId)} />
        </td>
      )}
      {columns.map((column) => (
        <Cell key={column.key} row={row} column={column} onOpen={onOpen} />
      ))}
    </tr>
  )
}

// `memo` loses the type parameter; the component it returns takes the very same props.
export const DataTableRow = memo(PlainRow) as typeof PlainRow

type CellProps<Row> = Pick<DataTableRowProps<Row>, 'row' | 'onOpen'> & { readonly column: Column<Row> }

function Cell<Row>({ row, column, onOpen }: CellProps<Row>) {
  const content = column.cell(row)
  if (!column.isRowName) return <td data-align={column.align}>{content}</td>
  return (
    <th scope="row" data-align={column.align}>
      {onOpen ? (
        <button type="button" className={styles.name} onClick={() => onOpen(row)}>
          {content}
        </button>
      ) : (
        content
      )}
    </th>
  )
}

function isOnControl(event: MouseEvent<HTMLTableRowElement>): boolean {
  return event.target instanceof Element && event.target.closest('button, a, input, label') !== null
}

function isSelectingText(): boolean {
  return window.getSelection()?.type === 'Range'
}
