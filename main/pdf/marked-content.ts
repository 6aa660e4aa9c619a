import type { PdfDocument } from './pdfmake-engine'
import { decoration, isArtifact, referenceTo, type Mark } from './structure-tree'

/**
 * Brackets everything drawn on a page with what it belongs to. Neighbours with the same mark share one pair of
 * brackets. A drawing that will sit inside another file is not tagged, and gets none.
 */
export class MarkedContent {
  private opened: Mark | null = null

  constructor(
    private readonly doc: PdfDocument,
    private readonly tagged: boolean,
  ) {}

  isOpen(mark: Mark): boolean {
    return !this.tagged || this.opened === mark
  }

  open(mark: Mark = decoration): void {
    if (this.isOpen(mark)) return
    this.close()
    const { page } = this.doc
    if (isArtifact(mark)) {
      page.write(`/Artifact <</Type /${mark.artifact}>> BDC`)
    } else {
      // The page's row in the parent tree: from the number of a piece of content back to its element.
      const elements = this.doc.getStructParentTree().get(page.structParentTreeKey)
      const id = elements.length
      elements.push(referenceTo(this.doc, mark))
      mark.kids.push({ kind: 'content', page: page.dictionary, id })
      page.write(`/${mark.type} <</MCID ${id}>> BDC`)
    }
    this.opened = mark
  }

  close(): void {
    if (this.opened === null) return
    this.doc.page.write('EMC')
    this.opened = null
  }
}
