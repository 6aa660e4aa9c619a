import type { PdfFile } from '#main/signing/pdf-file/pdf-file'
import type { CertificationLevel } from './signature-dictionary'

/** What the certifying signature allows to change after it, or null when no signature certifies the file. */
export function certificationLevel(pdf: PdfFile): CertificationLevel | null {
  const permissions = pdf.dictionary(pdf.catalogue.get('Perms'))
  const signature = pdf.dictionary(permissions?.get('DocMDP'))
  for (const value of pdf.array(signature?.get('Reference'))) {
    const reference = pdf.dictionary(value)
    if (pdf.name(reference?.get('TransformMethod')) !== 'DocMDP') continue
    const level = pdf.number(pdf.dictionary(reference?.get('TransformParams'))?.get('P'))
    // The standard's own default, and the stricter reading of a level it does not know.
    if (level === null) return 2
    return level === 2 || level === 3 ? level : 1
  }
  return null
}
