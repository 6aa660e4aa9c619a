import type { Colour, Margin, PackDefinition, TextStyle } from './pack-definition'

/** A4 in points. */
export const a4 = { width: 595.28, height: 841.89 } as const

/** Left, top, right, bottom: header and footer stand inside the upper and lower ones. */
export const pageMargins = [56, 72, 56, 66] as const

/** Between the margins of an upright page. */
export const contentWidth = a4.width - pageMargins[0] - pageMargins[2]

/** The same on a page turned to landscape, for wide tables. */
export const landscapeContentWidth = a4.height - pageMargins[0] - pageMargins[2]

/** One family of blue-green and its greys. Every text colour has a contrast above 7 to 1 on white and on `pale`. */
export const colours = {
  ink: '#16222c',
  muted: '#43525e',
  brand: '#0b4a56',
  rule: '#aebac2',
  pale: '#eef3f4',
  white: '#ffffff',
} as const satisfies Record<string, Colour>

/**
 * Shades from light to dark, with the text colour each carries. They stay apart in grey print; a shade never speaks
 * alone: its word or number is always printed with it.
 */
export const shades = [
  { fill: '#ffffff', text: colours.ink },
  { fill: '#dce7e9', text: colours.ink },
  { fill: '#9fc0c7', text: colours.ink },
  { fill: '#0b4a56', text: '#ffffff' },
] as const satisfies readonly { fill: Colour; text: Colour }[]

export type Shade = 0 | 1 | 2 | 3

/** Source Sans 3 asks for lines 1.42 times its size; `lineHeight` multiplies that. */
export const defaultStyle: TextStyle = { font: 'Sans', fontSize: 9.8, lineHeight: 0.99, color: colours.ink }

const headingColour = { bold: true, color: colours.brand }

/** Named styles. Space below a heading is small, above it large, so that it belongs to what follows. */
export const styles = {
  coverOrganisation: { fontSize: 14, bold: true, color: colours.ink },
  coverTitle: { fontSize: 32, lineHeight: 0.85, ...headingColour },
  coverSubtitle: { fontSize: 14, color: colours.muted, margin: [0, 8, 0, 0] },
  h1: { fontSize: 21, lineHeight: 0.86, ...headingColour, margin: [0, 0, 0, 11] },
  h2: { fontSize: 14.5, lineHeight: 0.9, ...headingColour, margin: [0, 13, 0, 5] },
  h3: { fontSize: 11.8, lineHeight: 0.92, ...headingColour, margin: [0, 10, 0, 4] },
  h4: { fontSize: 9.8, bold: true, color: colours.ink, margin: [0, 7, 0, 2] },
  p: { margin: [0, 0, 0, 7] },
  list: { margin: [0, 0, 0, 7] },
  caption: { fontSize: 8.6, color: colours.muted, margin: [0, 4, 0, 9] },
  note: { fontSize: 8.6, color: colours.muted },
  th: { bold: true, color: colours.brand },
  cell: { fontSize: 8.9, lineHeight: 0.94 },
  running: { fontSize: 7.8, color: colours.muted, lineHeight: 1 },
  mono: { font: 'Mono', fontSize: 7.2, lineHeight: 1.15 },
} as const satisfies PackDefinition['styles'] & Record<string, TextStyle & { margin?: Margin }>
