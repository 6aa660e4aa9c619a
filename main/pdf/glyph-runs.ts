import type { PdfFont } from 'pdfmake/js/PDFDocument.js'
import { points } from './pen'

interface Glyphs {
  /** Glyph codes with the kerning between them, as they stand inside `[…] TJ`. */
  readonly shown: string
  /** How far they stand above the line, in thousandths of the font size: accents set on other letters. */
  readonly rise: number
}

const LONGEST_REMEMBERED = 40

/** Turns words into the glyph codes and kerning of a PDF text operator, remembering each word for its font. */
export class GlyphRuns {
  private readonly words = new Map<PdfFont, Map<string, readonly Glyphs[]>>()

  /** To be written between `[` and `] TJ`. */
  show(text: string, font: PdfFont, fontSize: number): string {
    const runs = this.runsOf(text, font)
    if (runs.every((run) => run.rise === 0)) return runs.map((run) => run.shown).join('')
    const raised = runs.map((run) => `] TJ ${points((run.rise / 1000) * fontSize)} Ts [${run.shown}`)
    return `${raised.join('')}] TJ 0 Ts [`
  }

  private runsOf(text: string, font: PdfFont): readonly Glyphs[] {
    let known = this.words.get(font)
    if (!known) this.words.set(font, (known = new Map<string, readonly Glyphs[]>()))
    let runs = known.get(text)
    if (!runs) {
      runs = encode(text, font)
      if (text.length <= LONGEST_REMEMBERED) known.set(text, runs)
    }
    return runs
  }
}

function encode(text: string, font: PdfFont): readonly Glyphs[] {
  const [codes, positions] = font.encode(text.replace(/\n/g, ''))
  const runs: { shown: string; rise: number }[] = []
  let codesSoFar = ''
  let shift = 0
  const flush = (): string => {
    const shown = codesSoFar ? `<${codesSoFar}>` : ''
    codesSoFar = ''
    return shown
  }
  codes.forEach((code, index) => {
    const position = positions[index]
    if (!position) return
    const run = runs.at(-1)
    shift += position.xOffset
    if (!run || run.rise !== position.yOffset || shift !== 0) {
      if (run) run.shown += flush()
      const before = shift === 0 ? '' : ` ${points(-shift)} `
      if (run && run.rise === position.yOffset) run.shown += before
      else runs.push({ shown: before, rise: position.yOffset })
    }
    codesSoFar += code
    shift = position.xAdvance - position.advanceWidth - position.xOffset
  })
  const last = runs.at(-1)
  if (last) last.shown += flush() + (shift === 0 ? '' : ` ${points(-shift)} `)
  return runs
}
