/** Counted from the top left, from 0. */
export type GridPosition = { readonly row: number; readonly column: number }

/** Where a key leads in a grid of this size; null where it leads nowhere. */
export function nextCell(
  key: string,
  from: GridPosition,
  size: { readonly rows: number; readonly columns: number },
): GridPosition | null {
  const { row, column } = from
  const next = stepFor(key, row, column, size)
  if (!next) return null
  const isInside = next.row >= 0 && next.row < size.rows && next.column >= 0 && next.column < size.columns
  return isInside ? next : null
}

function stepFor(key: string, row: number, column: number, size: { readonly columns: number }): GridPosition | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'Home':
      return { row, column: 0 }
    case 'End':
      return { row, column: size.columns - 1 }
    default:
      return null
  }
}
