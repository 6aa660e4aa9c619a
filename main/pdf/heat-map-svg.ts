import { svgDocument, svgRect, svgText } from './svg-shapes'
import { clipText, textWidth, wrapText } from './text-width'
import { colours, contentWidth, shades, type Shade } from './theme'

export interface HeatMapCell {
  /** 1 to 5, from the foot of the map to its top. */
  readonly likelihood: number
  /** 1 to 5, from left to right. */
  readonly impact: number
  readonly score: number
  readonly band: { readonly word: string; readonly shade: Shade }
  /** The ids of what stands here. */
  readonly labels: readonly string[]
}

export interface HeatMapWords {
  readonly likelihood: { readonly title: string; readonly steps: readonly [string, string, string, string, string] }
  readonly impact: { readonly title: string; readonly steps: readonly [string, string, string, string, string] }
  /** Said in a cell that holds more ids than it can show, for example `and 4 more`. */
  readonly more: (count: number) => string
}

const LEFT = 92
const FOOT = 44
const CELL_HEIGHT = 64
const GAP = 2
const LABEL_SIZE = 7.2
const LABEL_LINE = 8.8
const cellWidth = (contentWidth - LEFT) / 5

/**
 * A five by five grid. Every cell prints its score and the word of its band, and lists the ids that stand in it, so
 * that it reads the same without colour. All 25 cells must be given.
 */
export function heatMapSvg(cells: readonly HeatMapCell[], words: HeatMapWords): string {
  if (new Set(cells.map((cell) => cell.likelihood * 10 + cell.impact)).size !== 25) {
    throw new Error('A heat map needs each of its 25 cells once')
  }
  const height = 5 * CELL_HEIGHT + FOOT
  return svgDocument(contentWidth, height, [
    ...cells.flatMap((cell) => cellShapes(cell, words)),
    ...likelihoodAxis(words),
    ...impactAxis(words),
  ])
}

function cellShapes(cell: HeatMapCell, words: HeatMapWords): string[] {
  const x = LEFT + (cell.impact - 1) * cellWidth
  const y = (5 - cell.likelihood) * CELL_HEIGHT
  const { fill, text: colour } = shades[cell.band.shade]
  const box = { x, y, width: cellWidth - GAP, height: CELL_HEIGHT - GAP }
  const inner = cellWidth - GAP - 10
  const score = String(cell.score)
  const bandWidth = inner - textWidth(score, 9, true) - 6
  const band = clipText(cell.band.word, bandWidth, 7)
  return [
    svgRect(box, fill),
    svgText(score, { x: x + 5, y: y + 11.5, size: 9, bold: true, colour }),
    svgText(band, { x: x + cellWidth - GAP - 5, y: y + 11, size: 7, anchor: 'end', colour }),
    ...labelLines(cell.labels, inner, words).map((line, index) =>
      svgText(line, { x: x + 5, y: y + 23.5 + index * LABEL_LINE, size: LABEL_SIZE, bold: true, colour }),
    ),
  ]
}

/** Ids side by side, on as many lines as the cell has; the last says how many it could not show. */
function labelLines(labels: readonly string[], width: number, words: HeatMapWords): string[] {
  const available = Math.floor((CELL_HEIGHT - GAP - 19) / LABEL_LINE)
  const lines: string[] = []
  let line = ''
  let shown = 0
  for (const label of labels) {
    const longer = line ? `${line}  ${label}` : label
    if (line && textWidth(longer, LABEL_SIZE, true) > width) {
      if (lines.length === available - 1) break
      lines.push(line)
      line = ''
    }
    line = line ? `${line}  ${label}` : clipText(label, width, LABEL_SIZE, true)
    shown++
  }
  if (shown === labels.length) return line ? [...lines, line] : lines
  const onLastLine = line ? line.split('  ').length : 0
  return [...lines, words.more(labels.length - shown + onLastLine)]
}

function likelihoodAxis({ likelihood }: HeatMapWords): string[] {
  const middle = 2.5 * CELL_HEIGHT
  const steps = likelihood.steps.flatMap((word, index) => {
    const lines = wrapText(`${index + 1} ${word}`, LEFT - 30, 8.4, 2)
    const y = (5 - index - 0.5) * CELL_HEIGHT + 3 - (lines.length - 1) * 5
    return lines.map((line, row) => svgText(line, { x: LEFT - 8, y: y + row * 10, size: 8.4, anchor: 'end' }))
  })
  const title = svgText(likelihood.title, {
    x: 12,
    y: middle,
    size: 9,
    bold: true,
    anchor: 'middle',
    upwards: true,
    colour: colours.muted,
  })
  return [...steps, title]
}

function impactAxis({ impact }: HeatMapWords): string[] {
  const top = 5 * CELL_HEIGHT
  const steps = impact.steps.map((word, index) =>
    svgText(clipText(`${index + 1} ${word}`, cellWidth - 4, 8.4), {
      x: LEFT + (index + 0.5) * cellWidth - GAP / 2,
      y: top + 12,
      size: 8.4,
      anchor: 'middle',
    }),
  )
  const title = svgText(impact.title, {
    x: LEFT + 2.5 * cellWidth,
    y: top + 32,
    size: 9,
    bold: true,
    anchor: 'middle',
    colour: colours.muted,
  })
  return [...steps, title]
}
