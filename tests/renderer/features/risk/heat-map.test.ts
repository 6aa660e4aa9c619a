import { describe, expect, it } from 'vitest'
import { heatCells, impactColumns, likelihoodRows, positionOf, scoreAt } from '#renderer/features/risk/heat-map'
import { aKeptRisk } from '#tests/support/a-risk'

describe('the heat map', () => {
  it('has the likeliest on top and the worst on the right, in the words of the scale', () => {
    expect(likelihoodRows).toEqual(['5 Almost certain', '4 Likely', '3 Possible', '2 Unlikely', '1 Rare'])
    expect(impactColumns).toEqual(['1 Minimal', '2 Minor', '3 Moderate', '4 Major', '5 Severe'])
    expect(scoreAt({ row: 0, column: 4 })).toEqual({ likelihood: 5, impact: 5 })
    expect(positionOf({ likelihood: 1, impact: 2 })).toEqual({ row: 4, column: 1 })
  })

  it('counts each scored risk in one cell, and an unscored one in none', () => {
    const cellAt = heatCells(
      [
        aKeptRisk({ residual: { likelihood: 2, impact: 5 } }),
        aKeptRisk({ residual: { likelihood: 2, impact: 5 } }),
        aKeptRisk({ residual: { likelihood: 5, impact: 2 } }),
        aKeptRisk(),
      ],
      'residual',
    )
    const cells = [0, 1, 2, 3, 4].flatMap((row) => [0, 1, 2, 3, 4].map((column) => cellAt({ row, column })))

    expect(cellAt({ row: 3, column: 4 })).toEqual({ word: 'High', tone: 'high', count: 2 })
    expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(3)
  })
})
