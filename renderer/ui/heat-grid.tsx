import { Button, VisuallyHidden } from '@mantine/core'
import { useRef, useState, type KeyboardEvent } from 'react'
import styles from './heat-grid.module.css'
import type { HeatGridProps } from './heat-cell'
import { HeatTable } from './heat-table'
import { nextCell, type GridPosition } from './next-cell'

/**
 * A grid of counts as toggle buttons: one Tab stop, arrow keys within. Colours repeat what the words say, and the same
 * counts can be read as a plain table.
 */
export function HeatGrid(props: HeatGridProps) {
  const { caption, rowLabel, rows, columnLabel, columns, cellAt, noun, selected = null, onSelect } = props
  const [focused, setFocused] = useState<GridPosition>(selected ?? { row: 0, column: 0 })
  const [isTable, setIsTable] = useState(false)
  const grid = useRef<HTMLTableElement>(null)
  const move = (event: KeyboardEvent) => {
    const next = nextCell(event.key, focused, { rows: rows.length, columns: columns.length })
    if (!next) return
    event.preventDefault()
    setFocused(next)
    grid.current?.querySelector<HTMLButtonElement>(`[data-at="${next.row},${next.column}"]`)?.focus()
  }
  const toggleView = (
    <Button variant="subtle" size="compact-sm" onClick={() => setIsTable(!isTable)} className="no-print">
      {isTable ? 'Show as a grid' : 'Show as a table'}
    </Button>
  )
  if (isTable) {
    return (
      <div>
        <HeatTable {...props} />
        {toggleView}
      </div>
    )
  }
  return (
    <div>
      <table className={styles.grid} ref={grid}>
        <caption>
          <VisuallyHidden>{caption}. Arrow keys move between cells.</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <td className={styles.corner}>{rowLabel}</td>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((rowName, row) => (
            <tr key={rowName}>
              <th scope="row">{rowName}</th>
              {columns.map((columnName, column) => {
                const cell = cellAt({ row, column })
                const isSelected = selected?.row === row && selected.column === column
                return (
                  <td key={columnName}>
                    <button
                      type="button"
                      className={styles.cell}
                      data-tone={cell.tone}
                      data-at={`${row},${column}`}
                      data-empty={cell.count === 0 || undefined}
                      aria-pressed={isSelected}
                      // It holds the visible words, so that saying them finds the button.
                      aria-label={`${cell.count} ${cell.word}: ${noun}, ${rowName}, ${columnName}`}
                      tabIndex={focused.row === row && focused.column === column ? 0 : -1}
                      onFocus={() => setFocused({ row, column })}
                      onKeyDown={move}
                      onClick={() => onSelect?.(isSelected ? null : { row, column })}
                    >
                      <span className={styles.count}>{cell.count}</span> <span>{cell.word}</span>
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <td colSpan={columns.length} className={styles.axis}>
              {columnLabel}
            </td>
          </tr>
        </tfoot>
      </table>
      {toggleView}
    </div>
  )
}
