import type { GridPosition } from './next-cell'

export type HeatTone = 'low' | 'moderate' | 'high' | 'very-high'

export type HeatCell = {
  /** Printed in the cell under the number: the band, in a word. */
  readonly word: string
  readonly tone: HeatTone
  readonly count: number
}

export type HeatGridProps = {
  readonly caption: string
  /** From the top row down. */
  readonly rowLabel: string
  readonly rows: readonly string[]
  readonly columnLabel: string
  readonly columns: readonly string[]
  readonly cellAt: (position: GridPosition) => HeatCell
  /** What is counted, in the plural: 'risks'. */
  readonly noun: string
  readonly selected?: GridPosition | null
  /** Called with null when the selected cell is pressed again. */
  readonly onSelect?: (position: GridPosition | null) => void
}
