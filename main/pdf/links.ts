import type { Inline, Line } from 'pdfmake/js/LayoutBuilder.js'
import { points } from './pen'
import type { PdfDocument } from './pdfmake-engine'
import { addAnnotation, pdfString, type StructureElement } from './structure-tree'

/** Neighbouring words with the same link, or with none. */
export interface LinkedPiece {
  readonly target: { readonly url: string } | { readonly destination: string } | null
  readonly inlines: Inline[]
}

/** Lays a clickable area over words already drawn, and ties it to their element. */
export function addLink(doc: PdfDocument, piece: LinkedPiece, line: Line, element: StructureElement | null): void {
  const first = piece.inlines[0]
  const last = piece.inlines.at(-1)
  if (!piece.target || !first || !last) return
  const { page } = doc
  const words = piece.inlines.map((inline) => inline.text).join('')
  const annotation = doc.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [
      points(line.x + first.x),
      points(page.height - line.y - line.getHeight()),
      points(line.x + last.x + last.width),
      points(page.height - line.y),
    ],
    Border: [0, 0, 0],
    F: 4, // printed
    ...('url' in piece.target
      ? {
          Contents: pdfString(piece.target.url),
          A: { Type: 'Action', S: 'URI', URI: pdfString(encodeURI(decodeSafely(piece.target.url))) },
        }
      : { Contents: pdfString(`Go to ${words.trim()}`), Dest: pdfString(piece.target.destination) }),
  })
  page.annotations.push(annotation)
  if (element) addAnnotation(doc, element, annotation)
  annotation.end()
}

/** A PDF holds addresses in ASCII: percent signs already there must not be encoded a second time. */
function decodeSafely(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
