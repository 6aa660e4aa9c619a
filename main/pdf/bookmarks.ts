import type { PdfPage, PdfReference } from 'pdfmake/js/PDFDocument.js'
import { points } from './pen'
import type { PdfDocument } from './pdfmake-engine'
import { pdfString } from './structure-tree'

export interface BookmarkRequest {
  readonly id?: string
  readonly parentId?: string
  readonly text: string
  readonly expanded: boolean
}

interface Bookmark {
  readonly title: string
  readonly isExpanded: boolean
  readonly destination: readonly unknown[]
  readonly children: Bookmark[]
}

/** Space left above a heading when its bookmark is followed. */
const MARGIN_ABOVE = 8

/** The outline beside the page in a reader: each bookmark opens at its heading. */
export class Bookmarks {
  private readonly roots: Bookmark[] = []
  private readonly byId = new Map<string, Bookmark>()

  /** `y` counts from the top of the page. */
  add(request: BookmarkRequest, page: PdfPage, y: number): void {
    const bookmark: Bookmark = {
      title: request.text,
      isExpanded: request.expanded,
      destination: [page.dictionary, 'XYZ', 0, points(page.height - y + MARGIN_ABOVE), null],
      children: [],
    }
    const parent = request.parentId === undefined ? undefined : this.byId.get(request.parentId)
    if (parent) parent.children.push(bookmark)
    else this.roots.push(bookmark)
    if (request.id !== undefined) this.byId.set(request.id, bookmark)
  }

  write(doc: PdfDocument): void {
    const outline = doc.outline.dictionary // pdfkit makes it with the document, so it must be ended in any case
    if (this.roots.length === 0) return outline.end()
    outline.data = { Type: 'Outlines', Count: countVisible(this.roots) }
    writeLevel(doc, this.roots, outline)
    outline.end()
    doc._root.data.Outlines = outline
    doc._root.data.PageMode = 'UseOutlines'
  }
}

function writeLevel(doc: PdfDocument, bookmarks: readonly Bookmark[], parent: PdfReference): void {
  const references = bookmarks.map(() => doc.ref())
  parent.data.First = references[0]
  parent.data.Last = references.at(-1)
  bookmarks.forEach((bookmark, index) => {
    const reference = references[index]
    if (!reference) return
    reference.data = { Title: pdfString(bookmark.title), Parent: parent, Dest: bookmark.destination }
    if (index > 0) reference.data.Prev = references[index - 1]
    if (index < references.length - 1) reference.data.Next = references[index + 1]
    if (bookmark.children.length > 0) {
      // Negative says: closed, and so many would show when opened.
      reference.data.Count = bookmark.isExpanded ? countVisible(bookmark.children) : -countVisible(bookmark.children)
      writeLevel(doc, bookmark.children, reference)
    }
    reference.end()
  })
}

function countVisible(bookmarks: readonly Bookmark[]): number {
  return bookmarks.reduce(
    (count, bookmark) => count + 1 + (bookmark.isExpanded ? countVisible(bookmark.children) : 0),
    0,
  )
}
