import { signatureFields, type SignatureField } from '#main/signing/pdf-file/fields'
import { Ref, type PdfDictionary } from '#main/signing/pdf-file/objects'
import { PdfFile } from '#main/signing/pdf-file/pdf-file'
import { unlessUnreadable } from '#main/signing/pdf-file/unreadable-pdf'
import { err, ok, type Result } from '#shared/result'
import { certificationLevel } from './certification-level'
import type { CertificationLevel } from './signature-dictionary'

export type PlanFailure =
  | { readonly code: 'unreadable_pdf'; readonly reason: string }
  | { readonly code: 'encrypted_pdf' }
  /** `fields` are the signature fields there are. */
  | { readonly code: 'field_missing'; readonly fields: readonly string[] }
  | { readonly code: 'already_signed' }
  /** An earlier signature certified the document as final. */
  | { readonly code: 'no_changes_allowed' }
  /** Only the first signature can certify. */
  | { readonly code: 'certification_not_first' }

/** Everything about a file that signing it depends on, read and found fit. */
export interface SigningPlan {
  readonly pdf: PdfFile
  readonly field: SignatureField
  /** Points. Both zero for a field without a visible box. */
  readonly box: { readonly width: number; readonly height: number }
  readonly form: PdfDictionary
  /** Null when the form stands inside the catalogue rather than in an object of its own. */
  readonly formRef: Ref | null
  readonly hasEarlierSignatures: boolean
}

export function planSigning(
  bytes: Uint8Array,
  fieldName: string,
  certify: CertificationLevel | undefined,
): Result<SigningPlan, PlanFailure> {
  return unlessUnreadable<Result<SigningPlan, PlanFailure>, Result<SigningPlan, PlanFailure>>(
    () => plan(new PdfFile(bytes), fieldName, certify),
    ({ kind, reason }) => err(kind === 'encrypted' ? { code: 'encrypted_pdf' } : { code: 'unreadable_pdf', reason }),
  )
}

function plan(
  pdf: PdfFile,
  fieldName: string,
  certify: CertificationLevel | undefined,
): Result<SigningPlan, PlanFailure> {
  const fields = signatureFields(pdf)
  const field = fields.find(({ name }) => name === fieldName)
  const formValue = pdf.catalogue.get('AcroForm')
  const form = pdf.dictionary(formValue)
  if (!field || !form) return err({ code: 'field_missing', fields: fields.map(({ name }) => name) })
  if (field.isSigned) return err({ code: 'already_signed' })
  const hasEarlierSignatures = fields.some(({ isSigned }) => isSigned)
  if (hasEarlierSignatures && certify !== undefined) return err({ code: 'certification_not_first' })
  if (hasEarlierSignatures && certificationLevel(pdf) === 1) return err({ code: 'no_changes_allowed' })
  const formRef = formValue instanceof Ref ? formValue : null
  return ok({ pdf, field, box: boxOf(pdf, field), form, formRef, hasEarlierSignatures })
}

function boxOf(pdf: PdfFile, field: SignatureField): { width: number; height: number } {
  const [left = 0, bottom = 0, right = 0, top = 0] = pdf
    .array(field.dictionary.get('Rect'))
    .map((value) => pdf.number(value) ?? 0)
  return { width: Math.abs(right - left), height: Math.abs(top - bottom) }
}
