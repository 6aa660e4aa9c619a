import type { Inline, Line, PageNodeReference } from 'pdfmake/js/LayoutBuilder.js'
import type { Bookmarks } from './bookmarks'
import type { Destinations } from './destinations'
import type { GlyphRuns } from './glyph-runs'
import { addLink, type LinkedPiece } from './links'
import type { MarkedContent } from './marked-content'
import { points, type Pen } from './pen'
import type { PdfDocument } from './pdfmake-engine'
import {
  createElement,
  decoration,
  isArtifact,
  pageFurniture,
  type Mark,
  type StructureElement,
} from './structure-tree'

/** Text that runs past the right margin, by how many points. */
export interface Overflow {
  readonly page: number
  readonly by: number
  readonly text: string
}

/** What one page's lines are drawn with. */
export interface LineTools {
  readonly doc: PdfDocument
  readonly pen: Pen
  readonly marks: MarkedContent
  readonly glyphs: GlyphRuns
  readonly bookmarks: Bookmarks
  readonly destinations: Destinations
  readonly overflow: Overflow[]
  readonly pageNumber: number
  readonly rightMargin: number
  readonly tagged: boolean
}

/** Draws a laid-out line: words of one style and place become one text operator. */
export function drawLine(tools: LineTools, line: Line, mark: Mark): void {
  const first = line.inlines[0]
  if (!first) return
  if (line._outline) tools.bookmarks.add(line._outline, tools.doc.page, line.y)
  if (line.id) tools.destinations.add(line.id, tools.doc.page, line.x + first.x, line.y)
  if (line._pageNodeRef) showPageNumber(line._pageNodeRef, first)
  noteOverflow(tools, line)

  const run = new TextRun(tools, line)
  for (const piece of linkedPieces(line.inlines)) {
    const link = piece.target ? linkElement(tools, mark) : null
    for (const inline of piece.inlines) {
      if (inline._pageNodeRef && inline._pageNodeRef !== line._pageNodeRef) showPageNumber(inline._pageNodeRef, inline)
      run.show(inline, link ?? mark)
    }
    run.end()
    if (piece.target) addLink(tools.doc, piece, line, link)
  }
}

/** Collects words into text operators until something between them changes. */
class TextRun {
  private readonly baseline: number
  private shown = ''
  private isOpen = false
  private reached = 0

  constructor(
    private readonly tools: LineTools,
    private readonly line: Line,
  ) {
    this.baseline = line.y + line.getAscenderHeight()
  }

  show(inline: Inline, mark: Mark): void {
    const { pen, marks, glyphs } = this.tools
    const { font, fontSize, color, x, text } = inline
    if (!marks.isOpen(mark)) {
      this.end()
      marks.open(mark)
    }
    const jumps = !this.isOpen || Math.abs(this.reached - x) > 0.02
    if (jumps || !pen.hasFont(font, fontSize) || !pen.isFilledWith(color)) this.flush()
    pen.fillWith(color)
    if (!this.isOpen) pen.write('BT')
    this.isOpen = true
    pen.setIn(font, fontSize)
    // Pages are drawn with y growing downwards, so letters are turned over to stand upright.
    if (jumps) pen.write(`1 0 0 -1 ${points(this.line.x + x)} ${points(this.baseline)} Tm`)
    this.shown += glyphs.show(text, font, fontSize)
    this.reached = x + inline.width
  }

  end(): void {
    this.flush()
    if (this.isOpen) this.tools.pen.write('ET')
    this.isOpen = false
  }

  private flush(): void {
    if (this.shown) this.tools.pen.write(`[${this.shown}] TJ`)
    this.shown = ''
  }
}

function linkedPieces(inlines: readonly Inline[]): LinkedPiece[] {
  const pieces: LinkedPiece[] = []
  let key: string | null = null
  for (const inline of inlines) {
    const { link, linkToDestination } = inline
    const ownKey = link ? `url ${link}` : linkToDestination ? `to ${linkToDestination}` : ''
    if (ownKey !== key) {
      const target = link ? { url: link } : linkToDestination ? { destination: linkToDestination } : null
      pieces.push({ target, inlines: [] })
      key = ownKey
    }
    pieces.at(-1)?.inlines.push(inline)
  }
  return pieces
}

function linkElement(tools: LineTools, mark: Mark): StructureElement | null {
  if (!tools.tagged || isArtifact(mark)) return null
  return createElement('Link', mark.type === 'TOCI' ? createElement('Reference', mark) : mark)
}

/** The layout left room for five digits; the number is known only now. */
function showPageNumber(reference: PageNodeReference, inline: Inline): void {
  const number = reference.positions?.[0]?.pageNumber
  if (number === undefined) throw new Error('The contents point at something that is not on any page')
  inline.text = String(number)
  const width = inline.font.widthOfString(inline.text, inline.fontSize)
  const spare = inline.width - width
  if (inline.alignment === 'right') inline.x += spare
  else if (inline.alignment === 'center') inline.x += spare / 2
  inline.width = width
}

function noteOverflow(tools: LineTools, line: Line): void {
  const last = line.inlines.at(-1)
  if (!last) return
  const by = line.x + last.x + last.width - line.trailingCut - (tools.doc.page.width - tools.rightMargin)
  if (by <= 0.5) return
  const text = line.inlines.map((inline) => inline.text).join('')
  tools.overflow.push({ page: tools.pageNumber, by: points(by), text: text.slice(0, 60) })
}

/** A header row drawn again on a later page is decoration there: it has been read already. */
export function markOnPage(mark: Mark | undefined, pageNumber: number): Mark {
  if (!mark || isArtifact(mark)) return mark ?? decoration
  for (let element: StructureElement | null = mark; element; element = element.parent) {
    if (!element.attributes.isHeaderCell) continue
    element.firstPage ??= pageNumber
    if (element.firstPage !== pageNumber) return pageFurniture
  }
  return mark
}
