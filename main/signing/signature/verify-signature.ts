import { verify, type X509Certificate } from 'node:crypto'
import { plainNames } from '#main/signing/certificate-summary'
import { readCanonicalSignedData } from '#main/signing/cms/canonical-signed-data'
import { signedAttributes, type SignedDataParts } from '#main/signing/cms/signed-data'
import { isoFromPdfDate } from '#main/signing/pdf-file/date'
import type { SignatureField } from '#main/signing/pdf-file/fields'
import type { PdfDictionary } from '#main/signing/pdf-file/objects'
import type { PdfFile } from '#main/signing/pdf-file/pdf-file'
import { isInForce, isTrusted, linkChain, readCertificate, rootFingerprint, type Chain } from './certificate-chain'
import { readCoverage, type Coverage } from './coverage'
import { revisionProblems } from './revision-problems'

export interface SignatureReport {
  readonly field: string
  /** Name and reason as the signature states them. The certificate's own words are in `signer`. */
  readonly name: string | null
  readonly reason: string | null
  /** ISO 8601, UTC, by the signer's own clock. */
  readonly claimedTime: string | null
  /** Name, role and organisation from the signer's certificate. */
  readonly signer: string | null
  readonly fingerprint: string | null
  /** Of the root the embedded certificates end in. */
  readonly rootFingerprint: string | null
  /** Nothing this signature covers has changed, and it is this signer's. */
  readonly intact: boolean
  readonly wholeFile: boolean
  /** Issued, while in force, under one of the roots the caller knows. */
  readonly trusted: boolean
  /** In the form of PAdES baseline B-B. */
  readonly pades: boolean
  /** Sentences for a lay reader; empty when all is well. */
  readonly problems: readonly string[]
  /** What was done to the document after this signature, beyond signing further fields. */
  readonly laterChanges: readonly string[]
}

const altered = 'The document was changed after it was signed.'
const otherForm =
  'Its signature block is not in the form Sevenfold writes. Other software made it, or someone altered it; Sevenfold cannot vouch for it.'
const forged = "The signature does not fit the signer's certificate."
const brokenChain = 'The certificates that came with the signature do not fit together.'
const undated = 'The signature does not say when it was made.'
const outOfDate = "The signer's certificate was not in force at the time the signature gives."

/** Judges one signed field. `roots` are the certificates the caller trusts. May throw UnreadablePdf. */
export function verifySignature(
  pdf: PdfFile,
  field: SignatureField,
  roots: readonly X509Certificate[],
): SignatureReport {
  const dictionary = pdf.dictionary(field.dictionary.get('V'))
  if (!dictionary) return report({ field: field.name, problems: ['Its signature is missing.'] })
  const words = statedWords(pdf, field, dictionary)
  const coverage = readCoverage(pdf, dictionary)
  if (!coverage.ok) return report({ ...words, problems: [coverage.failure] })
  const revision = {
    wholeFile: coverage.value.end === pdf.bytes.length,
    ...revisionProblems(pdf, field, coverage.value.end),
  }
  const proof = prove(coverage.value, words.claimedTime, roots)
  const isPadesFormat = pdf.name(dictionary.get('SubFilter')) === 'ETSI.CAdES.detached'
  const formProblems = isPadesFormat ? [] : [otherForm]
  return report({
    ...words,
    ...proof,
    wholeFile: revision.wholeFile,
    intact: proof.intact && isPadesFormat && revision.problems.length === 0,
    pades: proof.pades && isPadesFormat,
    problems: [...proof.problems, ...formProblems, ...revision.problems],
    laterChanges: revision.laterChanges,
  })
}

function statedWords(pdf: PdfFile, field: SignatureField, dictionary: PdfDictionary) {
  const time = pdf.text(dictionary.get('M'))
  return {
    field: field.name,
    name: pdf.text(dictionary.get('Name')),
    reason: pdf.text(dictionary.get('Reason')),
    claimedTime: time === null ? null : isoFromPdfDate(time),
  }
}

type Proof = Pick<
  SignatureReport,
  'signer' | 'fingerprint' | 'rootFingerprint' | 'intact' | 'trusted' | 'pades' | 'problems'
>

/** The cryptography, cheapest question first: each failure makes the next question pointless. */
function prove(coverage: Coverage, claimedTime: string | null, roots: readonly X509Certificate[]): Proof {
  const parts = readCanonicalSignedData(coverage.block)
  if (!parts) return unproven([otherForm])
  const signer = readCertificate(parts.signerCertificate)
  if (!signer) return unproven([brokenChain])
  if (!coverage.digest.equals(parts.digest)) return { ...unproven([altered]), ...identity(signer, null), pades: true }
  if (!isSignedBy(signer, parts)) return { ...unproven([forged]), pades: true }
  const certificates = parts.certificates.map(readCertificate).filter((certificate) => certificate !== null)
  const chain = certificates.length === parts.certificates.length ? linkChain(signer, certificates) : null
  if (!chain) return { ...unproven([brokenChain]), ...identity(signer, null), pades: true }
  const isTimely = claimedTime !== null && isInForce(chain, new Date(claimedTime))
  return {
    ...identity(signer, chain),
    intact: true,
    pades: true,
    trusted: isTimely && isTrusted(chain, roots),
    problems: isTimely ? [] : [claimedTime === null ? undated : outOfDate],
  }
}

function isSignedBy(signer: X509Certificate, parts: SignedDataParts): boolean {
  return verify('sha256', signedAttributes(parts.signerCertificate, parts.digest), signer.publicKey, parts.signature)
}

function identity(signer: X509Certificate, chain: Chain | null) {
  return {
    signer: plainNames(signer).subject,
    fingerprint: signer.fingerprint256,
    rootFingerprint: chain && rootFingerprint(chain),
  }
}

function unproven(problems: readonly string[]): Proof {
  return {
    signer: null,
    fingerprint: null,
    rootFingerprint: null,
    intact: false,
    trusted: false,
    pades: false,
    problems,
  }
}

function report(known: Partial<SignatureReport> & Pick<SignatureReport, 'field' | 'problems'>): SignatureReport {
  return {
    name: null,
    reason: null,
    claimedTime: null,
    signer: null,
    fingerprint: null,
    rootFingerprint: null,
    intact: false,
    wholeFile: false,
    trusted: false,
    pades: false,
    laterChanges: [],
    ...known,
  }
}
