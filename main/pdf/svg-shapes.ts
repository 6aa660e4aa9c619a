import type { Colour } from './pack-definition'
import { colours } from './theme'
import { escapeXml } from './xmp'

/** The few shapes our charts are made of, as SVG. Lengths are points. */
export function svgDocument(width: number, height: number, shapes: readonly string[]): string {
  const [w, h] = [round(width), round(height)]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" font-family="Sans">${shapes.join('')}</svg>`
}

export interface SvgText {
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
  readonly colour?: Colour
  /** Turned to read upwards. */
  readonly upwards?: boolean
}

export function svgText(text: string, look: SvgText): string {
  const [x, y] = [round(look.x), round(look.y)]
  const turn = look.upwards ? ` transform="rotate(-90 ${x} ${y})"` : ''
  const weight = look.bold ? ' font-weight="bold"' : ''
  const anchor = look.anchor && look.anchor !== 'start' ? ` text-anchor="${look.anchor}"` : ''
  return `<text x="${x}" y="${y}" font-size="${look.size}" fill="${look.colour ?? colours.ink}"${anchor}${weight}${turn}>${escapeXml(text)}</text>`
}

export interface SvgBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function svgRect(box: SvgBox, fill: Colour, outline: Colour = colours.muted, outlineWidth = 0.5): string {
  return `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" fill="${fill}" stroke="${outline}" stroke-width="${outlineWidth}"/>`
}

export function svgLine(x1: number, y1: number, x2: number, y2: number, dashed = false): string {
  const dash = dashed ? ' stroke-dasharray="3 2"' : ''
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${colours.muted}" stroke-width="0.6"${dash}/>`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
