import type { PdfReference } from 'pdfmake/js/PDFDocument.js'
import type { Vector } from 'pdfmake/js/LayoutBuilder.js'
import { points } from './pen'
import type { PdfDocument } from './pdfmake-engine'
import { addAnnotation, isArtifact, pdfString } from './structure-tree'

/** A place kept for a signature. `rect` is left, bottom, right, top in points from the page's lower left corner. */
export interface SignatureField {
  readonly name: string
  /** Counted from 1. */
  readonly page: number
  readonly rect: readonly [number, number, number, number]
}

/** Unsigned signature fields: a signer fills them later without touching anything else in the file. */
export class SignatureFields {
  readonly placed: SignatureField[] = []
  private form: PdfReference | null = null
  private readonly widgets: PdfReference[] = []

  constructor(
    private readonly doc: PdfDocument,
    private readonly tagged: boolean,
  ) {}

  add(box: Vector, name: string, pageNumber: number): void {
    const { doc } = this
    const { page } = doc
    const rect = [
      points(box.x),
      points(page.height - box.y - box.h),
      points(box.x + box.w),
      points(page.height - box.y),
    ] as const
    const title = pdfString(box.sigTitle ?? name)
    const widget = doc.ref({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: pdfString(name),
      TU: title,
      Contents: title,
      F: 4, // printed
      Rect: [...rect],
      P: page.dictionary,
      AP: { N: this.emptyAppearance(box) },
    })
    page.annotations.push(widget)
    this.widgets.push(widget)
    this.placed.push({ name, page: pageNumber, rect })
    if (this.tagged && box.mark && !isArtifact(box.mark)) addAnnotation(doc, box.mark, widget)
    widget.end()
  }

  write(): void {
    if (this.widgets.length === 0) return
    this.form = this.doc.ref({ Fields: this.widgets, SigFlags: 1 })
    this.doc._root.data.AcroForm = this.form
    this.form.end()
  }

  private emptyAppearance(box: Vector): PdfReference {
    const appearance = this.doc.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, points(box.w), points(box.h)],
      Resources: {},
    })
    appearance.compress = false
    appearance.end(' ')
    return appearance
  }
}
