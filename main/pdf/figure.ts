import type { Node } from './pack-definition'

export interface Figure {
  readonly svg: string
  /** What the picture says, for someone who cannot see it. */
  readonly alt: string
  readonly caption: string
}

/** A chart and its caption, kept together. */
export function figure({ svg, alt, caption }: Figure): Node {
  return {
    stack: [{ svg }, { text: caption, style: 'caption', tag: 'Caption' }],
    tag: 'Figure',
    alt,
    unbreakable: true,
    margin: [0, 4, 0, 4],
  }
}
