import type { HeatCell } from '#renderer/ui/heat-cell'
import type { GridPosition } from '#renderer/ui/next-cell'
import { bandNames, bandOf, impactWords, likelihoodWords, type Risk, type Score } from '#shared/domain/risk'
import type { ScoreKind } from './risk-words'

/** From the top down: the likeliest first, as on paper. */
export const likelihoodRows = likelihoodWords.map(({ name }, index) => `${index + 1} ${name}`).toReversed()
export const impactColumns = impactWords.map(({ name }, index) => `${index + 1} ${name}`)

export function scoreAt({ row, column }: GridPosition): Score {
  return { likelihood: likelihoodWords.length - row, impact: column + 1 }
}

export function positionOf({ likelihood, impact }: Score): GridPosition {
  return { row: likelihoodWords.length - likelihood, column: impact - 1 }
}

/** How many of the risks have their score in each cell. */
export function heatCells(risks: readonly Risk[], scores: ScoreKind): (position: GridPosition) => HeatCell {
  return (position) => {
    const cell = scoreAt(position)
    const band = bandOf(cell)
    const count = risks.filter((risk) => {
      const score = risk[scores]
      return score?.likelihood === cell.likelihood && score.impact === cell.impact
    }).length
    return { word: bandNames[band], tone: band, count }
  }
}
