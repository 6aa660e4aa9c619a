import type { PdfFont } from 'pdfmake/js/PDFDocument.js'
import type { PdfDocument } from './pdfmake-engine'

/** A number as the page's content stream writes it: two decimals are a hundredth of a millimetre's third. */
export function points(value: number): number {
  const rounded = Math.round(value * 100) / 100
  return Object.is(rounded, -0) ? 0 : rounded
}

/** Writes colours, line widths and fonts to the page only when they change. Fresh for every page. */
export class Pen {
  private fill: string | null = null
  private stroke: string | null = null
  private lineWidth: number | null = null
  private font: PdfFont | null = null
  private fontSize: number | null = null

  constructor(private readonly doc: PdfDocument) {}

  /** Call when something else has drawn on the page, so that nothing is known of its state. */
  forget(): void {
    this.fill = this.stroke = this.lineWidth = this.font = this.fontSize = null
  }

  write(operators: string): void {
    this.doc.page.write(operators)
  }

  fillWith(colour: string): void {
    if (this.fill === colour) return
    this.write(`${rgb(colour)} rg`)
    this.fill = colour
  }

  strokeWith(colour: string, width: number): void {
    if (this.stroke !== colour) this.write(`${rgb(colour)} RG`)
    if (this.lineWidth !== width) this.write(`${points(width)} w`)
    this.stroke = colour
    this.lineWidth = width
  }

  isFilledWith(colour: string): boolean {
    return this.fill === colour
  }

  hasFont(font: PdfFont, size: number): boolean {
    return this.font === font && this.fontSize === size
  }

  setIn(font: PdfFont, size: number): void {
    if (this.hasFont(font, size)) return
    this.doc.page.fonts[font.id] ??= font.ref()
    this.write(`/${font.id} ${points(size)} Tf`)
    this.font = font
    this.fontSize = size
  }
}

const channels = new Map<string, string>()

/** `#rrggbb` as three numbers from 0 to 1. */
function rgb(colour: string): string {
  let written = channels.get(colour)
  if (written === undefined) {
    const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
    if (!hex) throw new Error(`Not a colour of the form #rrggbb: ${colour}`)
    written = hex
      .slice(1)
      .map((channel) => Math.round((parseInt(channel, 16) / 255) * 1000) / 1000)
      .join(' ')
    channels.set(colour, written)
  }
  return written
}
