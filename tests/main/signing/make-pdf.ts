import PDFDocument from 'pdfkit'

export interface PdfToMake {
  /** One page for each line of text. */
  readonly pages?: readonly string[]
  /** Names of empty signature fields, boxes one above the other on the first page. */
  readonly fields?: readonly string[]
  readonly password?: string
}

const box = { left: 40, width: 200, height: 60, step: 80 }

/** A small PDF as our renderer lays one down: classic cross-reference table, signature widgets reserved. */
export function makePdf({ pages = ['Risk register'], fields = ['Preparer', 'Approver'], password }: PdfToMake = {}) {
  const document = new PDFDocument({
    size: [300, 400],
    margin: 40,
    compress: false,
    info: { Title: 'Pack', CreationDate: new Date('2026-11-24T09:00:00Z') },
    ...(password !== undefined && { userPassword: password }),
  })
  pages.forEach((text, index) => {
    if (index > 0) document.addPage()
    document.text(text)
    if (index === 0) reserveFields(document, fields)
  })
  return bytesOf(document)
}

/** A one-page drawing for a signature box. */
export function makeAppearance(words: string) {
  return (width: number, height: number): Promise<Buffer> => {
    const document = new PDFDocument({ size: [width, height], margin: 4, compress: false })
    document.fontSize(9).text(words)
    return bytesOf(document)
  }
}

interface PdfkitReference {
  data: Record<string, unknown>
  end(chunk?: string): void
}

/** The parts of pdfkit its types leave out. */
interface PdfkitInternals {
  _root: PdfkitReference
  page: { dictionary: PdfkitReference; annotations: PdfkitReference[]; height: number }
  ref(data: Record<string, unknown>): PdfkitReference & { compress: boolean }
  endAcroForm(): void
}

function reserveFields(document: PDFKit.PDFDocument, names: readonly string[]): void {
  if (names.length === 0) return
  const inner = document as unknown as PdfkitInternals // true of pdfkit 0.19, whose own methods use these
  const fields = names.map((name, index) => {
    const bottom = 40 + index * box.step
    const widget = inner.ref({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: new String(name),
      F: 4,
      Rect: [box.left, bottom, box.left + box.width, bottom + box.height],
      P: inner.page.dictionary,
      AP: { N: emptyAppearance(inner) },
    })
    inner.page.annotations.push(widget)
    widget.end()
    return widget
  })
  const form = inner.ref({ Fields: fields, SigFlags: 1 })
  // pdfkit's own asks for a font, which a form of nothing but signatures has no use for.
  inner.endAcroForm = () => form.end()
  inner._root.data['AcroForm'] = form
}

function emptyAppearance(inner: PdfkitInternals): PdfkitReference {
  const bounds = [0, 0, box.width, box.height]
  const form = inner.ref({ Type: 'XObject', Subtype: 'Form', BBox: bounds, Resources: {} })
  form.compress = false
  form.end(' ')
  return form
}

function bytesOf(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => resolve(Buffer.concat(parts)))
    document.on('error', reject)
    document.end()
  })
}
