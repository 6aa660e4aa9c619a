import { X509Certificate } from 'node:crypto'
import { plainNames } from '#main/signing/certificate-summary'

/** A signer's certificate, its issuer's, and so on upwards. */
export type Chain = readonly [X509Certificate, ...X509Certificate[]]

/** The certificate these bytes hold, or null. */
export function readCertificate(der: Uint8Array): X509Certificate | null {
  try {
    const certificate = new X509Certificate(der)
    // BoringSSL, which Electron brings, looks at the key and the names only when asked, and throws only then.
    plainNames(certificate)
    return certificate.publicKey.asymmetricKeyType === 'ec' ? certificate : null
  } catch {
    // What throws for bytes that are not a certificate has no other way to say so.
    return null
  }
}

/**
 * Links the certificates upwards from the signer's, every link proven by a signature, up to a root that proves itself.
 * Null unless all of them have a place and the last is such a root: a certificate that nothing vouches for could be
 * changed unseen. (A signer's certificate that stands alone is vouched for by the signature, which names its hash.)
 */
export function linkChain(signer: X509Certificate, others: readonly X509Certificate[]): Chain | null {
  const chain: [X509Certificate, ...X509Certificate[]] = [signer]
  const rest = others.filter((certificate) => !isSame(certificate, signer))
  for (let top = signer; rest.length > 0;) {
    const at = rest.findIndex((candidate) => isIssuedBy(top, candidate))
    const [issuer] = at < 0 ? [] : rest.splice(at, 1)
    if (!issuer) return null
    chain.push((top = issuer))
  }
  const top = topOf(chain)
  return top === signer || top.verify(top.publicKey) ? chain : null
}

/** The fingerprint of the root a chain ends in, or null when the signer's certificate stands alone. */
export function rootFingerprint(chain: Chain): string | null {
  return chain.length > 1 ? topOf(chain).fingerprint256 : null
}

/** Whether the chain ends in, or was issued by, one of these roots. */
export function isTrusted(chain: Chain, roots: readonly X509Certificate[]): boolean {
  const top = topOf(chain)
  return roots.some((root) => isSame(root, top) || isIssuedBy(top, root))
}

/** Whether every certificate of the chain was in force at a moment. */
export function isInForce(chain: Chain, moment: Date): boolean {
  return chain.every(({ validFrom, validTo }) => new Date(validFrom) <= moment && moment <= new Date(validTo))
}

function topOf(chain: Chain): X509Certificate {
  return chain.at(-1) ?? chain[0]
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  // Without the `ca` mark a signatory could issue certificates in other people's names.
  return (
    issuer.ca && !isSame(certificate, issuer) && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
  )
}

function isSame(a: X509Certificate, b: X509Certificate): boolean {
  return a.fingerprint256 === b.fingerprint256
}
