import type { PdfReference } from 'pdfmake/js/PDFDocument.js'
import type { PdfDocument } from './pdfmake-engine'

/** What a screen reader walks: the document's headings, paragraphs, lists, tables and figures in reading order. */
export interface StructureElement {
  readonly type: StructureType
  readonly parent: StructureElement | null
  readonly kids: StructureKid[]
  readonly attributes: StructureAttributes
  /** Holds several blocks, so text inside needs its own paragraph. */
  holdsBlocks: boolean
  boundingBox: readonly number[] | null
  /** For a table's header cells, which are drawn again on every page but are read once. */
  firstPage: number | null
  reference: PdfReference | null
}

export type StructureType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'Caption'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Form'

export interface StructureAttributes {
  readonly alt?: string | undefined
  readonly actualText?: string | undefined
  readonly lang?: string | undefined
  readonly scope?: 'Column' | 'Row' | undefined
  readonly colSpan?: number | undefined
  readonly rowSpan?: number | undefined
  readonly numbering?: 'Decimal' | 'Disc' | undefined
  readonly isHeaderCell?: boolean | undefined
}

export type StructureKid =
  | { readonly kind: 'element'; readonly element: StructureElement }
  | { readonly kind: 'content'; readonly page: PdfReference; readonly id: number }
  | { readonly kind: 'annotation'; readonly page: PdfReference; readonly annotation: PdfReference }

/** What a piece of the page belongs to: an element, or nothing that is read out. */
export type Mark = StructureElement | Artifact

export interface Artifact {
  readonly artifact: 'Layout' | 'Pagination'
}

export const decoration: Artifact = { artifact: 'Layout' }
export const pageFurniture: Artifact = { artifact: 'Pagination' }

export function isArtifact(mark: Mark): mark is Artifact {
  return 'artifact' in mark
}

export function createElement(
  type: StructureType,
  parent: StructureElement | null,
  attributes: StructureAttributes = {},
): StructureElement {
  const element: StructureElement = {
    type,
    parent,
    kids: [],
    attributes,
    holdsBlocks: false,
    boundingBox: null,
    firstPage: null,
    reference: null,
  }
  parent?.kids.push({ kind: 'element', element })
  return element
}

/** The element's object in the file. Asking for it obliges the tree to hold the element. */
export function referenceTo(doc: PdfDocument, element: StructureElement): PdfReference {
  element.reference ??= doc.ref({})
  return element.reference
}

/** Ties an annotation (a link, a signature field) to the element that stands for it. */
export function addAnnotation(doc: PdfDocument, element: StructureElement, annotation: PdfReference): void {
  const key = doc.createStructParentTreeNextKey()
  annotation.data.StructParent = key
  doc.getStructParentTree().add(key, referenceTo(doc, element))
  element.kids.push({ kind: 'annotation', page: doc.page.dictionary, annotation })
}

/** Writes the tree, leaving out elements in which nothing was drawn (but no cell of a table that has any). */
export function writeStructureTree(doc: PdfDocument, root: StructureElement): void {
  const treeRoot = doc.getStructTreeRoot()
  treeRoot.data.K = [referenceTo(doc, root)]
  writeElement(doc, root, treeRoot)
}

function writeElement(doc: PdfDocument, element: StructureElement, parent: PdfReference): void {
  const reference = referenceTo(doc, element)
  const { alt, actualText, lang } = element.attributes
  const data: Record<string, unknown> = { Type: 'StructElem', S: element.type, P: parent }
  if (alt) data.Alt = pdfString(alt)
  if (actualText) data.ActualText = pdfString(actualText)
  if (lang) data.Lang = pdfString(lang)
  const layout = layoutAttributes(element)
  if (layout) data.A = layout

  const firstContent = element.kids.find((kid) => kid.kind === 'content')
  if (firstContent?.kind === 'content') data.Pg = firstContent.page
  const kept = element.kids.filter((kid) => kid.kind !== 'element' || isKept(kid.element))
  if (kept.length > 0) data.K = kept.map((kid) => kidEntry(doc, kid, data.Pg))
  reference.data = data
  reference.end()
  for (const kid of kept) if (kid.kind === 'element') writeElement(doc, kid.element, reference)
}

function kidEntry(doc: PdfDocument, kid: StructureKid, page: unknown): unknown {
  if (kid.kind === 'element') return referenceTo(doc, kid.element)
  if (kid.kind === 'annotation') return { Type: 'OBJR', Obj: kid.annotation, Pg: kid.page }
  return kid.page === page ? kid.id : { Type: 'MCR', Pg: kid.page, MCID: kid.id }
}

function isKept(element: StructureElement): boolean {
  if (element.type === 'TD' || element.type === 'TH') return true
  if (element.reference) return true
  return element.kids.some((kid) => kid.kind !== 'element' || isKept(kid.element))
}

function layoutAttributes(element: StructureElement): Record<string, unknown> | null {
  const { scope, colSpan, rowSpan, numbering } = element.attributes
  if (element.boundingBox) return { O: 'Layout', Placement: 'Block', BBox: element.boundingBox }
  if (numbering) return { O: 'List', ListNumbering: numbering }
  const table: Record<string, unknown> = {}
  if (scope) table.Scope = scope
  if (colSpan && colSpan > 1) table.ColSpan = colSpan
  if (rowSpan && rowSpan > 1) table.RowSpan = rowSpan
  return Object.keys(table).length > 0 ? { O: 'Table', ...table } : null
}

/** pdfkit writes a plain string as a name (`/Word`) and a String object as text (`(Word)`). */
export function pdfString(text: string): object {
  return new String(text)
}
