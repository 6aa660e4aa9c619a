import type { Inline } from 'pdfmake/js/LayoutBuilder.js'
import type { PdfFont } from 'pdfmake/js/PDFDocument.js'
import { drawableText } from './drawable-text'
import { StyleContextStack, TextInlines, type StyleContextStack as StyleStack } from './pdfmake-engine'

/** The style properties that reach a line of text, and what they are when nobody says. */
const inherited = {
  font: 'Sans',
  bold: false,
  italics: false,
  alignment: 'left',
  fontSize: 10,
  color: '#000000',
  link: null,
  linkToDestination: null,
  noWrap: null,
  lineHeight: 1,
} as const

/** Widths of longer words are not remembered: they seldom come twice. */
const LONGEST_REMEMBERED = 40

/** Longer words (a file name, an address, a run of letters) may break at their seams. */
const LONGEST_WHOLE = 24

/** Up to a seam, or 40 letters of a word that has none: fitting an endless word to lines would take minutes. */
const PIECE = /[^_/.@&=?-]{0,40}[_/.@&=?-]+|[^_/.@&=?-]{1,40}(?![\udc00-\udfff])/g

/** Decided by the text, not the style: words that differ only in these share one style. */
const ownToWord = new Set(['text', 'lineEnd', 'noNewLine', 'leadingCut'])

/**
 * Measures words as pdfmake does, but looks up the style once for each run of equal style instead of 25 times for
 * each word, remembers widths, and replaces the letters that the font cannot draw.
 */
export class MeasuredText extends TextInlines {
  private readonly widths = new Map<PdfFont, Map<string, number>>()

  override widthOfText(text: string, inline: Pick<Inline, 'font' | 'fontSize'>): number {
    const known = this.widthsOf(inline.font)
    let width = known.get(text)
    if (width === undefined) {
      width = inline.font.widthOfString(text, 1000)
      if (text.length <= LONGEST_REMEMBERED) known.set(text, width)
    }
    return (width * inline.fontSize) / 1000
  }

  override measure(words: Inline[], stack: StyleStack): Inline[] {
    let first: Inline | null = null
    let style: RunStyle | null = null
    const pieces = words.flatMap(inPieces)
    for (const piece of pieces) {
      if (first === null || style === null || !sameStyle(first, piece)) {
        first = { ...piece }
        style = this.styleOf(piece, stack)
      }
      this.fill(piece, style)
    }
    return pieces
  }

  private widthsOf(font: PdfFont): Map<string, number> {
    let known = this.widths.get(font)
    if (!known) this.widths.set(font, (known = new Map<string, number>()))
    return known
  }

  private styleOf(word: Inline, stack: StyleStack): RunStyle {
    const value = <Value>(property: keyof typeof inherited): Value =>
      // Definitions are typed, so that a property holds what its name promises.
      StyleContextStack.getStyleProperty(word, stack, property, inherited[property]) as Value
    const font = this.pdfDocument.provideFont(value('font'), value('bold'), value('italics'))
    const fontSize = value<number>('fontSize')
    return {
      font,
      fontSize,
      alignment: value('alignment'),
      color: value('color'),
      link: value('link'),
      linkToDestination: value('linkToDestination'),
      noWrap: value('noWrap'),
      height: font.lineHeight(fontSize) * value<number>('lineHeight'),
    }
  }

  private fill(word: Inline, style: RunStyle): void {
    Object.assign(word, style)
    word.text = drawableText(word.text, (codePoint) => word.font.font.hasGlyphForCodePoint(codePoint))
    word.width = this.widthOfText(word.text, word)
    const leading = /^\s+/.exec(word.text)
    const trailing = /\s+$/.exec(word.text)
    word.leadingCut = leading ? this.widthOfText(leading[0], word) : 0
    word.trailingCut = trailing ? this.widthOfText(trailing[0], word) : 0
  }
}

type RunStyle = Pick<Inline, 'font' | 'fontSize' | 'alignment' | 'color' | 'link' | 'linkToDestination' | 'height'> & {
  readonly noWrap: unknown
}

function inPieces(word: Inline): Inline[] {
  if (word.text.length <= LONGEST_WHOLE || word.noWrap) return [word]
  const { lineEnd, noNewLine, ...shared } = word
  const pieces = (word.text.match(PIECE) ?? []).map((text): Inline => ({ ...shared, text }))
  const last = pieces.at(-1)
  if (last && lineEnd) last.lineEnd = true
  if (last && noNewLine) last.noNewLine = true
  return pieces
}

function sameStyle(one: Inline, other: Inline): boolean {
  for (const key in one) if (!ownToWord.has(key) && one[key] !== other[key]) return false
  for (const key in other) if (!ownToWord.has(key) && !(key in one)) return false
  return true
}
