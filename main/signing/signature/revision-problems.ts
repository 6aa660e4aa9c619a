import { signatureFields, type SignatureField } from '#main/signing/pdf-file/fields'
import { isSameObject, Ref } from '#main/signing/pdf-file/objects'
import { PdfFile } from '#main/signing/pdf-file/pdf-file'
import { unlessUnreadable } from '#main/signing/pdf-file/unreadable-pdf'
import { certificationLevel } from './certification-level'
import { changesAfter } from './changes-after'

export interface RevisionProblems {
  /** About the revision that was signed. */
  readonly problems: readonly string[]
  /** About what followed it. */
  readonly laterChanges: readonly string[]
}

const none: RevisionProblems = { problems: [], laterChanges: [] }
const incomplete = 'The part of the file it covers is not a complete document by itself.'

/** Looks at the file as it stood when a signature was made, the first `end` bytes, and at what came later. */
export function revisionProblems(pdf: PdfFile, field: SignatureField, end: number): RevisionProblems {
  if (end === pdf.bytes.length) return none
  if (!/%%EOF[\r\n]{0,2}$/.test(pdf.bytes.toString('latin1', Math.max(0, end - 8), end))) {
    return { problems: [incomplete], laterChanges: [] }
  }
  return unlessUnreadable(
    () => compareRevisions(new PdfFile(pdf.bytes.subarray(0, end)), pdf, field),
    () => ({ problems: [incomplete], laterChanges: [] }),
  )
}

function compareRevisions(signed: PdfFile, pdf: PdfFile, field: SignatureField): RevisionProblems {
  const asSigned = signatureFields(signed).find((earlier) => earlier.ref.number === field.ref.number)
  const value = asSigned?.dictionary.get('V')
  if (!(value instanceof Ref) || !isSameObject(value, field.dictionary.get('V') ?? null)) {
    return { problems: ['It was put into the document later than it says.'], laterChanges: [] }
  }
  const changes = changesAfter(signed, pdf)
  const hasLaterRevision = signed.crossReference.start !== pdf.crossReference.start
  const isFinal = certificationLevel(signed) === 1 && hasLaterRevision
  const finality = isFinal ? ['The document was certified as final, and something was added to it all the same.'] : []
  return { problems: [], laterChanges: [...finality, ...changes] }
}
