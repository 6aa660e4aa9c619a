import { signatureFields, type SignatureField } from './pdf-file/fields'
import { PdfFile } from './pdf-file/pdf-file'
import { UnreadablePdf, unlessUnreadable } from './pdf-file/unreadable-pdf'
import { readCertificate } from './signature/certificate-chain'
import { verifySignature, type SignatureReport } from './signature/verify-signature'

export type { SignatureReport } from './signature/verify-signature'

export type Verification =
  /** Not a PDF this reader takes; `reason` is a sentence. */
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** Nobody has signed; `fields` are the places kept for signatures. */
  | { readonly kind: 'unsigned'; readonly fields: readonly string[] }
  | {
      readonly kind: 'signed'
      /**
       * Every signature is intact, the last one covers the file to its last byte, and nothing was done between them but
       * signing. Says nothing of who the signers are: that is each signature's `trusted`, and its fingerprint.
       */
      readonly valid: boolean
      /** In the order they were made. */
      readonly signatures: readonly SignatureReport[]
      /** Fields still waiting for a signature. */
      readonly unsignedFields: readonly string[]
    }

/** Each signature means hashing the file once more; more than this is a trap, not a document. */
const mostSignatures = 32

/**
 * Judges every signature in a PDF. `roots` are certificates (DER) whose issued signatories count as trusted. Never throws
 * and never runs long, whatever the bytes.
 */
export async function verifyPdf(
  bytes: Uint8Array,
  options: { readonly roots?: readonly Uint8Array[] } = {},
): Promise<Verification> {
  return unlessUnreadable<Verification, Verification>(
    () => judge(new PdfFile(bytes), options.roots ?? []),
    ({ reason }) => ({ kind: 'unreadable', reason }),
  )
}

function judge(pdf: PdfFile, rootsDer: readonly Uint8Array[]): Verification {
  const fields = signatureFields(pdf)
  const waiting = fields.filter((field) => !field.isSigned).map((field) => field.name)
  const signed = fields.filter((field) => field.isSigned)
  if (signed.length === 0) return { kind: 'unsigned', fields: waiting }
  if (signed.length > mostSignatures)
    throw new UnreadablePdf('It has more signatures than any document needs.', 'unsupported')
  const roots = rootsDer.map(readCertificate).filter((root) => root !== null)
  const signatures = inOrderOfSigning(pdf, signed).map((field) => verifySignature(pdf, field, roots))
  return { kind: 'signed', ...withOverallVerdict(signatures), unsignedFields: waiting }
}

/** Later signatures cover more of the file. */
function inOrderOfSigning(pdf: PdfFile, fields: readonly SignatureField[]): SignatureField[] {
  return fields.toSorted((a, b) => coveredEnd(pdf, a) - coveredEnd(pdf, b))
}

function coveredEnd(pdf: PdfFile, field: SignatureField): number {
  const range = pdf.array(pdf.dictionary(field.dictionary.get('V'))?.get('ByteRange'))
  return (pdf.number(range[2]) ?? 0) + (pdf.number(range[3]) ?? 0)
}

function withOverallVerdict(signatures: readonly SignatureReport[]) {
  const last = signatures.at(-1)
  const isSound = signatures.every(({ intact, laterChanges }) => intact && laterChanges.length === 0)
  if (!last || last.wholeFile) return { valid: isSound && last !== undefined, signatures }
  const added = { ...last, problems: [...last.problems, 'Something was added to the file after the last signature.'] }
  return { valid: false, signatures: signatures.with(-1, added) }
}
