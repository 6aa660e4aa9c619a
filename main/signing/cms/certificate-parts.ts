import { readElement, readElements, tag } from './der'

export interface CertificateParts {
  /** The issuer's name as the certificate encodes it. */
  readonly issuer: Buffer
  /** The serial number as the certificate encodes it. */
  readonly serialNumber: Buffer
}

/** The two parts of a certificate by which a signature names its signer, or null when these bytes are no certificate. */
export function readCertificateParts(certificateDer: Uint8Array): CertificateParts | null {
  const bytes = Buffer.from(certificateDer)
  const certificate = readElement(bytes)
  if (certificate?.tag !== tag.sequence || certificate.whole.length !== bytes.length) return null
  const [body, algorithm, signature, ...more] = readElements(certificate.content) ?? []
  if (body?.tag !== tag.sequence || algorithm?.tag !== tag.sequence || signature?.tag !== tag.bitString) return null
  // version (explicit, since these are version 3), serialNumber, signature algorithm, issuer, …
  const [version, serialNumber, , issuer] = readElements(body.content) ?? []
  if (more.length > 0 || version?.tag !== tag.context0) return null
  if (serialNumber?.tag !== tag.integer || issuer?.tag !== tag.sequence) return null
  return { issuer: issuer.whole, serialNumber: serialNumber.whole }
}
