import { Ref, type PdfValue } from './objects'
import type { PdfFile } from './pdf-file'
import { UnreadablePdf } from './unreadable-pdf'

/** The pages in reading order. */
export function pageRefs(pdf: PdfFile): Ref[] {
  const pages: Ref[] = []
  const seen = new Set<number>()
  const waiting: (PdfValue | undefined)[] = [pdf.catalogue.get('Pages')]
  while (waiting.length > 0) {
    const next = waiting.pop()
    const node = pdf.dictionary(next)
    if (!(next instanceof Ref) || !node) throw new UnreadablePdf('Its list of pages is damaged.')
    if (seen.has(next.number)) throw new UnreadablePdf('Its list of pages runs in a circle.')
    seen.add(next.number)
    if (pdf.name(node.get('Type')) !== 'Pages') pages.push(next)
    // Last first, because the list is taken from its end.
    else for (const kid of pdf.array(node.get('Kids')).toReversed()) waiting.push(kid)
  }
  return pages
}
