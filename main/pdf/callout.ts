import type { Content, Node } from './pack-definition'
import { contentWidth } from './theme'

export interface Callout {
  readonly title: string
  readonly body: readonly Content[]
  /** A heavier bar, for what needs attention. */
  readonly isStrong?: boolean
}

/** A pale box with a bar at its side. */
export function callout({ title, body, isStrong = false }: Callout): Node {
  return {
    table: {
      widths: [contentWidth - 20 - (isStrong ? 6 : 3)],
      body: [[{ stack: [{ text: title, bold: true, margin: [0, 0, 0, 2] }, ...body] }]],
    },
    layout: isStrong ? 'strongCallout' : 'callout',
    layoutOnly: true,
    unbreakable: true,
    margin: [0, 4, 0, 10],
  }
}
