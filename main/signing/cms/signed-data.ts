import { readCertificateParts, type CertificateParts } from './certificate-parts'
import { element, inSetOrder, objectIdentifier, octetString, sequence, smallInteger, tag } from './der'
import { sha256 } from '#main/signing/sha256'

/** All that varies in a signature block; everything else in it follows from these. */
export interface SignedDataParts {
  /** The signer's certificate and its issuers', DER, in any order. */
  readonly certificates: readonly Uint8Array[]
  readonly signerCertificate: Uint8Array
  /** SHA-256 of the signed bytes. */
  readonly digest: Uint8Array
  /** ECDSA signature over `signedAttributes`, DER. */
  readonly signature: Uint8Array
}

const data = objectIdentifier('1.2.840.113549.1.7.1')
const signedData = objectIdentifier('1.2.840.113549.1.7.2')
const contentType = objectIdentifier('1.2.840.113549.1.9.3')
/** The type of the attribute that holds the digest of the signed bytes. */
export const messageDigestType = objectIdentifier('1.2.840.113549.1.9.4')
const signingCertificateV2 = objectIdentifier('1.2.840.113549.1.9.16.2.47')
// RFC 5754 and RFC 5758: both algorithms are written without parameters.
const sha256Algorithm = sequence(objectIdentifier('2.16.840.1.101.3.4.2.1'))
const ecdsaWithSha256 = sequence(objectIdentifier('1.2.840.10045.4.3.2'))

/**
 * CMS SignedData as PAdES baseline wants it (ETSI EN 319 142-1): detached, SHA-256, certificates embedded, signed
 * attributes content-type, message-digest and signing-certificate-v2, and no signing-time, whose place is the PDF's `/M`.
 * There is exactly one encoding for given parts, which is what lets a reader insist on it.
 */
export function encodeSignedData(parts: SignedDataParts): Buffer {
  const signer = partsOf(parts.signerCertificate)
  const signerInfo = sequence(
    smallInteger(1),
    sequence(signer.issuer, signer.serialNumber),
    sha256Algorithm,
    element(tag.context0, ...attributes(parts.signerCertificate, parts.digest)),
    ecdsaWithSha256,
    octetString(parts.signature),
  )
  const body = sequence(
    smallInteger(1),
    element(tag.set, sha256Algorithm),
    sequence(data),
    element(tag.context0, ...inSetOrder(parts.certificates)),
    element(tag.set, signerInfo),
  )
  return sequence(signedData, element(tag.context0, body))
}

/** The bytes the signer's key signs: the attributes as a SET (RFC 5652, 5.4). */
export function signedAttributes(signerCertificate: Uint8Array, digest: Uint8Array): Buffer {
  return element(tag.set, ...attributes(signerCertificate, digest))
}

function attributes(signerCertificate: Uint8Array, digest: Uint8Array): Uint8Array[] {
  return inSetOrder([
    attribute(contentType, data),
    attribute(messageDigestType, octetString(digest)),
    attribute(signingCertificateV2, signingCertificate(signerCertificate)),
  ])
}

function attribute(type: Buffer, value: Buffer): Buffer {
  return sequence(type, element(tag.set, value))
}

/** RFC 5035: one ESSCertIDv2 with the default hash, SHA-256, left out as DER demands, and the issuer and serial number. */
function signingCertificate(certificate: Uint8Array): Buffer {
  const { issuer, serialNumber } = partsOf(certificate)
  const issuerSerial = sequence(sequence(element(tag.context4, issuer)), serialNumber)
  return sequence(sequence(sequence(octetString(sha256(certificate)), issuerSerial)))
}

function partsOf(certificate: Uint8Array): CertificateParts {
  const parts = readCertificateParts(certificate)
  if (!parts) throw new Error('The signer certificate is not an X.509 version 3 certificate')
  return parts
}
