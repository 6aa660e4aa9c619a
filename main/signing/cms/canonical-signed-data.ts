import { readCertificateParts } from './certificate-parts'
import { readElement, readElements, sequence, type Element } from './der'
import { encodeSignedData, messageDigestType, type SignedDataParts } from './signed-data'

/** More than a signer, a root and the authorities between them. Each is looked at as possibly the signer's. */
const maximumCertificates = 8

/**
 * Takes a signature block apart and accepts it only if putting the parts together again gives the very same bytes.
 * A signature does not cover its own envelope, so an envelope that may be written in two ways could be changed unseen;
 * this one cannot. Null for any other block, including sound ones made by other software.
 */
export function readCanonicalSignedData(der: Buffer): SignedDataParts | null {
  const found = takeApart(der)
  if (!found || found.certificates.length > maximumCertificates) return null
  const signerCertificate = found.certificates.find((certificate) =>
    signerIdentifier(certificate)?.equals(found.signer),
  )
  if (!signerCertificate) return null
  const { certificates, digest, signature } = found
  const parts = { certificates, signerCertificate, digest, signature }
  return encodeSignedData(parts).equals(der) ? parts : null
}

/** Reads only as much as is needed to find the parts that vary; the comparison above judges everything else. */
function takeApart(der: Buffer) {
  const [, wrapper] = inside(readElement(der))
  const [body] = inside(wrapper)
  const [, , , certificateSet, signerInfos] = inside(body)
  const [signerInfo] = inside(signerInfos)
  const [, signer, , attributes, , signature] = inside(signerInfo)
  const digest = messageDigest(inside(attributes))
  if (!signer || !signature || !digest) return null
  const certificates = inside(certificateSet).map((certificate) => certificate.whole)
  return { certificates, signer: signer.whole, digest, signature: signature.content }
}

function signerIdentifier(certificate: Uint8Array): Buffer | null {
  const parts = readCertificateParts(certificate)
  return parts && sequence(parts.issuer, parts.serialNumber)
}

function messageDigest(attributes: readonly Element[]): Buffer | undefined {
  for (const attribute of attributes) {
    const [type, values] = inside(attribute)
    if (type?.whole.equals(messageDigestType)) return inside(values)[0]?.content
  }
  return undefined
}

function inside(element: Element | null | undefined): Element[] {
  return (element && readElements(element.content)) ?? []
}
