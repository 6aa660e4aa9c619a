import type { Alignment, Content, TableLayout, TableNode, TextNode } from './pack-definition'
import { colours, contentWidth } from './theme'

export interface TableColumn {
  readonly title: string
  /** Points, padding included; 'rest' columns share equally what the others leave. */
  readonly width: number | 'rest'
  readonly align?: Alignment
  /** The cells of this column name their rows: for the first column, as a rule. */
  readonly headsRows?: boolean
}

const PADDING = 5

const ruled: TableLayout = {
  hLineWidth: (line, node) =>
    line === 0 || line === node.table.headerRows || line === node.table.body.length ? 0.8 : 0.35,
  vLineWidth: () => 0,
  hLineColor: (line, node) =>
    line <= (node.table.headerRows ?? 0) || line === node.table.body.length ? colours.brand : colours.rule,
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
  paddingTop: () => 3.4,
  paddingBottom: () => 3.6,
  fillColor: (row, node) => (row < (node.table.headerRows ?? 0) ? colours.pale : null),
}

const bare: TableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
}

const chip: TableLayout = {
  ...bare,
  hLineWidth: () => 0.6,
  vLineWidth: () => 0.6,
  hLineColor: () => colours.brand,
  vLineColor: () => colours.brand,
  paddingLeft: () => 6,
  paddingRight: () => 6,
  paddingTop: () => 1,
  paddingBottom: () => 1.6,
}

const dashes = { dash: { length: 2, space: 1.6 } }

const callout = (bar: number): TableLayout => ({
  ...bare,
  vLineWidth: (line) => (line === 0 ? bar : 0),
  vLineColor: () => colours.brand,
  paddingLeft: () => 10,
  paddingRight: () => 10,
  paddingTop: () => 7,
  paddingBottom: () => 7,
  fillColor: () => colours.pale,
})

/** The looks of tables and boxes, by the names that `layout` takes. */
export const tableLayouts = {
  ruled,
  bare,
  chip,
  dashedChip: { ...chip, hLineStyle: () => dashes, vLineStyle: () => dashes },
  callout: callout(3),
  strongCallout: callout(6),
  /** pdfmake asks for this one by name when it sets the contents. */
  noBorders: { ...bare, paddingLeft: (column) => (column === 0 ? 0 : 6) },
} as const satisfies Record<string, TableLayout>

/**
 * A table with fine rules, its header repeated on every page and its rows kept whole. Columns have fixed widths that
 * sum to `width` (the page's, unless given), so nothing in a cell can push the table off the page.
 */
export function dataTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly Content[])[],
  width: number = contentWidth,
): TableNode {
  for (const row of rows) {
    if (row.length !== columns.length) throw new Error(`A row has ${row.length} cells for ${columns.length} columns`)
  }
  const header = columns.map((column): TextNode => ({
    text: column.title,
    style: ['cell', 'th'],
    th: true,
    alignment: column.align ?? 'left',
  }))
  const body = rows.map((row) => row.map((cell, index) => bodyCell(cell, columns[index])))
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: rows.length > 0 ? 1 : 0,
      dontBreakRows: true,
      widths: columnWidths(columns, width),
      body: [header, ...body],
    },
    layout: 'ruled',
    margin: [0, 3, 0, 11],
  }
}

/** Label and value in two columns, with fine rules: facts about something. */
export function factTable(facts: readonly (readonly [label: string, value: Content])[], labelWidth = 120): TableNode {
  return {
    table: {
      dontBreakRows: true,
      widths: columnWidths([{ width: labelWidth }, { width: 'rest' }], contentWidth),
      body: facts.map(([label, value]) => [
        { text: label, th: true, color: colours.muted },
        typeof value === 'string' ? { text: value } : value,
      ]),
    },
    layout: 'ruled',
    margin: [0, 3, 0, 11],
  }
}

function bodyCell(cell: Content, column: TableColumn | undefined): Content {
  const look = {
    style: 'cell',
    ...(column?.align ? { alignment: column.align } : {}),
    ...(column?.headsRows ? { th: true } : {}),
  }
  if (typeof cell === 'string') return { text: cell, ...look }
  if (Array.isArray(cell)) return { stack: cell, ...look }
  // Content that is no string and no list is a node, whose own look goes first.
  return { ...look, ...(cell as TextNode) }
}

/** pdfmake counts a column's width without its padding. */
function columnWidths(columns: readonly Pick<TableColumn, 'width'>[], width: number): number[] {
  const fixed = columns.reduce((sum, column) => sum + (column.width === 'rest' ? 0 : column.width), 0)
  const sharing = columns.filter((column) => column.width === 'rest').length
  const share = sharing === 0 ? 0 : (width - fixed) / sharing
  if (fixed > width + 0.01 || (sharing > 0 && share < 40)) {
    throw new Error(`The columns of a table need ${fixed} points and more, and the page has ${width}`)
  }
  return columns.map((column) => (column.width === 'rest' ? share : column.width) - 2 * PADDING)
}
