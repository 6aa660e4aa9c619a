import type { Content, TableNode } from './pack-definition'
import { colours, shades, type Shade } from './theme'

export interface ChipLook {
  readonly word: string
  readonly shade: Shade
  /** A dashed outline for what is claimed but not shown. */
  readonly isTentative?: boolean
}

/** A word in a shaded box, as wide as `width`: a level, a status. The word carries the meaning, the shade helps the eye. */
export function chip(look: ChipLook, width: number): TableNode {
  const { fill, text } = shades[look.shade]
  return {
    table: {
      widths: [width - 13.2], // less the box's padding and outline
      body: [
        [
          {
            text: look.word,
            bold: true,
            fontSize: 8.4,
            lineHeight: 0.95,
            alignment: 'center',
            color: look.isTentative ? colours.ink : text,
            ...(look.isTentative ? {} : { fillColor: fill }),
          },
        ],
      ],
    },
    layout: look.isTentative ? 'dashedChip' : 'chip',
    layoutOnly: true,
  }
}

/** A chip that fills a cell of a column of this width (padding included, as table columns count). */
export function chipCell(look: ChipLook, columnWidth: number): TableNode {
  return chip(look, columnWidth - 10)
}

/** A chip and what it is about, on one line. */
export function chipLine(look: ChipLook, chipWidth: number, beside: Content): Content {
  return {
    columns: [
      { stack: [chip(look, chipWidth)], width: chipWidth },
      { stack: [beside], width: '*', margin: [0, 1, 0, 0] },
    ],
    columnGap: 10,
    margin: [0, 0, 0, 6],
  }
}
