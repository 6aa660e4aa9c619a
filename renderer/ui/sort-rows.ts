export type SortValue = string | number | null

export type SortDirection = 'ascending' | 'descending'

const words = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true })

/** A sorted copy: words as an English dictionary has them, numbers by size, and what has no value last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  direction: SortDirection,
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1
  return [...rows].sort((one, other) => {
    const a = valueOf(one)
    const b = valueOf(other)
    if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b))
    return sign * compare(a, b)
  })
}

function isMissing(value: SortValue): value is null {
  return value === null || value === ''
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return words.compare(String(one), String(other))
}
