import { svgDocument, svgLine, svgRect, svgText } from './svg-shapes'
import { textWidth, wrapText } from './text-width'
import { contentWidth, shades, type Shade } from './theme'

export interface BarChartRow {
  readonly label: string
  /** Drawn from left to right, each as long as its value. */
  readonly segments: readonly { readonly value: number; readonly shade: Shade }[]
  /** Printed after the bar, for example `12 of 14 (86%)`. */
  readonly printed: string
}

export interface BarChart {
  readonly rows: readonly BarChartRow[]
  /** The value that fills the whole width. */
  readonly full: number
  readonly legend: readonly { readonly word: string; readonly shade: Shade }[]
  /** A dashed line at a value, with its words above. */
  readonly target?: { readonly value: number; readonly words: string }
}

/** A picture must fit a page. Longer lists are drawn as several charts. */
export const MOST_BARS = 24

const LABEL_WIDTH = 156
const PRINTED_WIDTH = 92
const BAR_HEIGHT = 13
const ROW_HEIGHT = 25
const barWidth = contentWidth - LABEL_WIDTH - PRINTED_WIDTH

/** Bars in segments, each with its value printed in it where it fits, and the row's sum beside it. */
export function barChartSvg(chart: BarChart): string {
  if (chart.rows.length > MOST_BARS) throw new Error(`A bar chart holds at most ${MOST_BARS} bars`)
  const top = (chart.legend.length > 0 ? 18 : 0) + (chart.target ? 14 : 0)
  const height = top + chart.rows.length * ROW_HEIGHT + 2
  return svgDocument(contentWidth, height, [
    ...legendShapes(chart),
    ...chart.rows.flatMap((row, index) => rowShapes(row, chart.full, top + index * ROW_HEIGHT)),
    ...targetShapes(chart, top, height),
  ])
}

function legendShapes({ legend }: BarChart): string[] {
  let x = LABEL_WIDTH
  return legend.flatMap(({ word, shade }) => {
    const at = x
    x += 14 + textWidth(word, 8) + 14
    return [
      svgRect({ x: at, y: 1, width: 10, height: 10 }, shades[shade].fill),
      svgText(word, { x: at + 14, y: 9, size: 8 }),
    ]
  })
}

function rowShapes(row: BarChartRow, full: number, y: number): string[] {
  const lines = wrapText(row.label, LABEL_WIDTH - 10, 8.6, 2)
  const labelTop = y + (lines.length === 1 ? 14.5 : 9.5)
  return [
    ...lines.map((line, index) =>
      svgText(line, { x: LABEL_WIDTH - 8, y: labelTop + index * 9.6, size: 8.6, anchor: 'end' }),
    ),
    svgRect({ x: LABEL_WIDTH, y: y + 5, width: barWidth, height: BAR_HEIGHT }, '#ffffff'),
    ...segmentShapes(row, full, y + 5),
    svgText(row.printed, { x: LABEL_WIDTH + barWidth + 8, y: y + 14.5, size: 8.6, bold: true }),
  ]
}

function segmentShapes(row: BarChartRow, full: number, y: number): string[] {
  let x = LABEL_WIDTH
  return row.segments.flatMap(({ value, shade }) => {
    const width = full > 0 ? (Math.max(0, value) / full) * barWidth : 0
    const at = x
    x += width
    if (width === 0) return []
    const { fill, text: colour } = shades[shade]
    const printed = String(value)
    const isRoomy = row.segments.length > 1 && textWidth(printed, 8, true) + 5 < width
    return [
      svgRect({ x: at, y, width, height: BAR_HEIGHT }, fill),
      ...(isRoomy
        ? [svgText(printed, { x: at + width / 2, y: y + 9.6, size: 8, bold: true, anchor: 'middle', colour })]
        : []),
    ]
  })
}

function targetShapes({ target, full }: BarChart, top: number, height: number): string[] {
  if (!target || full <= 0) return []
  const x = LABEL_WIDTH + (target.value / full) * barWidth
  return [svgLine(x, top - 2, x, height, true), svgText(target.words, { x, y: top - 5, size: 7.6, anchor: 'middle' })]
}
