import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto'
import { err, ok, type Result } from '#shared/result'
import { encodeSignedData, signedAttributes } from './cms/signed-data'
import { sha256 } from './sha256'
import { isInForce, linkChain, readCertificate } from './signature/certificate-chain'
import type { ByteRange, SignatureWords } from './signature/signature-dictionary'
import { planSigning, type PlanFailure, type SigningPlan } from './signature/signing-plan'
import { writeSigningRevision } from './signature/signing-revision'
import { verifyPdf } from './verify-pdf'

export interface Signer {
  /** P-256, unencrypted, as `openKey` returns it. */
  readonly privateKeyPkcs8: Uint8Array
  /** DER: the signer's own certificate first, then its issuers'. */
  readonly chain: readonly Uint8Array[]
}

export interface SigningRequest extends SignatureWords {
  readonly signer: Signer
  /** The full name of a signature field that is in the file and empty. */
  readonly field: string
  /** Draws what is shown in the field: a PDF of one page of the given size, in points. */
  readonly appearance?: ((width: number, height: number) => Promise<Uint8Array>) | undefined
}

export interface SignedPdf {
  readonly bytes: Uint8Array
  readonly byteRange: ByteRange
}

export type SigningFailure =
  | PlanFailure
  /** The file was altered after it was signed before; one does not put a name under that. */
  | { readonly code: 'earlier_signature_invalid'; readonly problems: readonly string[] }
  /** The private key is not the one the certificate speaks of, or not one for P-256. */
  | { readonly code: 'key_mismatch' }
  /** The certificate has run out by the date given, or not begun. */
  | { readonly code: 'certificate_not_in_force' }
  /** The signer's certificate was not issued by the ones that come with it, or one of them is damaged. */
  | { readonly code: 'certificates_do_not_fit' }

/** The longest an ECDSA signature with a P-256 key gets in DER. */
const longestSignature = 72

/**
 * Signs an empty signature field by appending to the file: PAdES baseline B-B, the whole file covered. With `certify` the
 * first signature also says what may change afterwards (2: only further signatures). Signing a second field of the
 * signed file leaves the first signature good. `date` is the time the signature claims.
 */
export async function signPdf(bytes: Uint8Array, request: SigningRequest): Promise<Result<SignedPdf, SigningFailure>> {
  const planned = planSigning(bytes, request.field, request.certify)
  if (!planned.ok) return planned
  const plan = planned.value
  const signer = openSigner(request.signer, request.date)
  if (!signer.ok) return signer
  const problems = plan.hasEarlierSignatures ? await earlierProblems(bytes) : null
  if (problems) return err({ code: 'earlier_signature_invalid', problems })

  const appearance = await draw(plan, request)
  const room = signatureBlock(signer.value, Buffer.alloc(32), Buffer.alloc(longestSignature)).length
  const { bytes: signed, byteRange } = writeSigningRevision(plan, request, appearance, room)
  const [, start, end] = byteRange
  const digest = sha256(signed.subarray(0, start), signed.subarray(end))
  const signature = sign('sha256', signedAttributes(signer.value.certificate, digest), signer.value.privateKey)
  signed.write(signatureBlock(signer.value, digest, signature).toString('hex'), start + 1, 'latin1')
  return ok({ bytes: signed, byteRange })
}

interface OpenSigner {
  readonly privateKey: KeyObject
  readonly certificate: Uint8Array
  readonly chain: readonly Uint8Array[]
}

function openSigner({ privateKeyPkcs8, chain }: Signer, date: Date): Result<OpenSigner, SigningFailure> {
  const [certificate] = chain
  if (!certificate) throw new Error('A signer has a certificate')
  const [leaf, ...issuers] = chain.map(readCertificate).filter((link) => link !== null)
  const isComplete = leaf !== undefined && 1 + issuers.length === chain.length
  const linked = isComplete ? linkChain(leaf, issuers) : null
  if (!isComplete || !linked) return err({ code: 'certificates_do_not_fit' })
  if (!isInForce(linked, date)) return err({ code: 'certificate_not_in_force' })
  const privateKey = readPrivateKey(privateKeyPkcs8)
  const isPair = privateKey !== null && createPublicKey(privateKey).equals(leaf.publicKey)
  const isP256 = leaf.publicKey.asymmetricKeyDetails?.namedCurve === 'prime256v1'
  return isPair && isP256 ? ok({ privateKey, certificate, chain }) : err({ code: 'key_mismatch' })
}

function readPrivateKey(pkcs8: Uint8Array): KeyObject | null {
  try {
    return createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' })
  } catch {
    // Bytes that are no key have no other way to say so.
    return null
  }
}

/** What is wrong with the signatures that are there, or null when they are valid. */
async function earlierProblems(bytes: Uint8Array): Promise<readonly string[] | null> {
  const verification = await verifyPdf(bytes)
  if (verification.kind === 'unreadable') return [verification.reason]
  if (verification.kind === 'unsigned' || verification.valid) return null
  return verification.signatures.flatMap(({ problems, laterChanges }) => [...problems, ...laterChanges])
}

async function draw({ box }: SigningPlan, { appearance }: SigningRequest): Promise<Uint8Array | undefined> {
  return box.width > 0 && box.height > 0 ? appearance?.(box.width, box.height) : undefined
}

function signatureBlock(signer: OpenSigner, digest: Uint8Array, signature: Uint8Array): Buffer {
  return encodeSignedData({ certificates: signer.chain, signerCertificate: signer.certificate, digest, signature })
}
