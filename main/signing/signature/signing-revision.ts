import { graftPage } from '#main/signing/pdf-file/graft-page'
import { dictionary, Ref, type PdfDictionary, type PdfObject } from '#main/signing/pdf-file/objects'
import { PdfFile } from '#main/signing/pdf-file/pdf-file'
import { appendRevision, Written, type Change } from '#main/signing/pdf-file/update'
import { byteRangeText, signaturePlaceholder, type ByteRange, type SignatureWords } from './signature-dictionary'
import type { SigningPlan } from './signing-plan'

/** A signed file that lacks only the signature value. */
export interface SigningRevision {
  readonly bytes: Buffer
  readonly byteRange: ByteRange
}

const shownPrintedAndLocked = 132
const signaturesExistAppendOnly = 3

/** Appends the revision that signs the planned field, with `room` bytes left for the signature block. */
export function writeSigningRevision(
  plan: SigningPlan,
  words: SignatureWords,
  appearance: Uint8Array | undefined,
  room: number,
): SigningRevision {
  let next = plan.pdf.firstUnusedNumber
  const newNumber = () => next++
  const objects = new Map<number, PdfObject>()
  const signatureNumber = newNumber()
  const drawn = appearance && graftPage(new PdfFile(appearance), objects, newNumber)
  objects.set(plan.field.ref.number, signedField(plan, new Ref(signatureNumber), drawn))
  for (const [number, object] of formChanges(plan, new Ref(signatureNumber), words)) objects.set(number, object)
  const placeholder = signaturePlaceholder(words, room)
  const changes = new Map<number, Change>([...objects, [signatureNumber, new Written(placeholder.text)]])
  const { bytes, positions } = appendRevision(plan.pdf, changes)
  const position = positions.get(signatureNumber) ?? 0
  const start = position + placeholder.contentsAt
  const end = start + placeholder.contentsLength
  const byteRange: ByteRange = [0, start, end, bytes.length - end]
  bytes.write(byteRangeText(byteRange), position + placeholder.byteRangeAt, 'latin1')
  return { bytes, byteRange }
}

function signedField(plan: SigningPlan, value: Ref, drawn: Ref | undefined): PdfDictionary {
  const entries = new Map(plan.field.dictionary)
  entries.set('V', value)
  entries.set('F', shownPrintedAndLocked)
  if (drawn) entries.set('AP', dictionary({ N: drawn }))
  return entries
}

/** The form learns that there are signatures, and the catalogue which of them certifies. */
function formChanges(plan: SigningPlan, value: Ref, words: SignatureWords): Map<number, PdfDictionary> {
  const { pdf, form, formRef } = plan
  const changes = new Map<number, PdfDictionary>()
  const catalogue = new Map(pdf.catalogue)
  if (pdf.number(form.get('SigFlags')) !== signaturesExistAppendOnly) {
    const flagged = new Map(form).set('SigFlags', signaturesExistAppendOnly)
    if (formRef) changes.set(formRef.number, flagged)
    else changes.set(pdf.rootRef.number, catalogue.set('AcroForm', flagged))
  }
  if (words.certify !== undefined) {
    changes.set(pdf.rootRef.number, catalogue.set('Perms', dictionary({ DocMDP: value })))
  }
  return changes
}
