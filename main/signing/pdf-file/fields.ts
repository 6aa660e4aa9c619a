import { Ref, type PdfDictionary, type PdfValue } from './objects'
import type { PdfFile } from './pdf-file'
import { UnreadablePdf } from './unreadable-pdf'

export interface SignatureField {
  readonly name: string
  readonly ref: Ref
  readonly dictionary: PdfDictionary
  readonly isSigned: boolean
}

const maximumDepth = 32

/** Every signature field of the form, in the form's order. Names are full: parent and child joined by a full stop. */
export function signatureFields(pdf: PdfFile): SignatureField[] {
  const form = pdf.dictionary(pdf.catalogue.get('AcroForm'))
  if (!form) return []
  const found: SignatureField[] = []
  const seen = new Set<number>()
  for (const value of pdf.array(form.get('Fields'))) collect({ pdf, found, seen }, value, '', 0)
  return found
}

interface Search {
  readonly pdf: PdfFile
  readonly found: SignatureField[]
  readonly seen: Set<number>
}

function collect(search: Search, value: PdfValue, parentName: string, depth: number): void {
  const { pdf, found, seen } = search
  const field = pdf.dictionary(value)
  if (!(value instanceof Ref) || !field) throw new UnreadablePdf('Its form is damaged.')
  if (seen.has(value.number) || depth > maximumDepth) throw new UnreadablePdf('Its form runs in a circle.')
  seen.add(value.number)
  const name = [parentName, pdf.text(field.get('T'))].filter(Boolean).join('.')
  if (pdf.name(field.get('FT')) === 'Sig') {
    found.push({ name, ref: value, dictionary: field, isSigned: pdf.resolve(field.get('V')) !== null })
    return
  }
  for (const kid of pdf.array(field.get('Kids'))) collect(search, kid, name, depth + 1)
}
