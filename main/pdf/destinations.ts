import type { PdfPage } from 'pdfmake/js/PDFDocument.js'
import { points } from './pen'
import type { PdfDocument } from './pdfmake-engine'
import { pdfString } from './structure-tree'

/** The places that links inside the document lead to. */
export class Destinations {
  private readonly places = new Map<string, unknown[]>()

  /** `y` counts from the top of the page. The first place of a name counts: a repeated table header has many. */
  add(name: string, page: PdfPage, x: number, y: number): void {
    if (!this.places.has(name))
      this.places.set(name, [page.dictionary, 'XYZ', points(x), points(page.height - y), null])
  }

  /** pdfkit would sort the names by locale; readers search them by byte. */
  write(doc: PdfDocument): void {
    const names = [...this.places.entries()].sort(([one], [other]) => (one < other ? -1 : 1))
    // pdfkit always makes the Names dictionary, with the tree it would have used.
    const catalogue = doc._root.data.Names as { data: Record<string, unknown> }
    catalogue.data.Dests = { Names: names.flatMap(([name, place]) => [pdfString(name), place]) }
  }
}
