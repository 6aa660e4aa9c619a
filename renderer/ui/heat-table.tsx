import styles from './heat-grid.module.css'
import type { HeatGridProps } from './heat-cell'

/** The same counts as sentences would say them: one line a cell that is not empty. */
export function HeatTable({ caption, rowLabel, rows, columnLabel, columns, cellAt, noun }: HeatGridProps) {
  const lines = rows.flatMap((rowName, row) =>
    columns.map((columnName, column) => ({ rowName, columnName, cell: cellAt({ row, column }) })),
  )
  const filled = lines.filter((line) => line.cell.count > 0)
  if (filled.length === 0) return <p>No {noun} are placed yet.</p>
  return (
    <table className={styles.plain}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{rowLabel}</th>
          <th scope="col">{columnLabel}</th>
          <th scope="col">Band</th>
          <th scope="col">Number of {noun}</th>
        </tr>
      </thead>
      <tbody>
        {filled.map(({ rowName, columnName, cell }) => (
          <tr key={`${rowName}/${columnName}`}>
            <th scope="row">{rowName}</th>
            <td>{columnName}</td>
            <td>{cell.word}</td>
            <td>{cell.count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
