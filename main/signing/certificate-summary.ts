import { X509Certificate } from 'node:crypto'

export interface CertificateSummary {
  /** Name, role and organisation, joined by commas. */
  readonly subject: string
  readonly issuer: string
  /** SHA-256, upper-case hex pairs joined by colons. */
  readonly fingerprint: string
  /** ISO 8601, UTC. */
  readonly notBefore: string
  readonly notAfter: string
}

/** What a person wants to know of a certificate. Throws on bytes that are no certificate: ours were checked when kept. */
export function certificateSummary(certificateDer: Uint8Array): CertificateSummary {
  const certificate = new X509Certificate(certificateDer)
  return {
    ...plainNames(certificate),
    fingerprint: certificate.fingerprint256,
    notBefore: new Date(certificate.validFrom).toISOString(),
    notAfter: new Date(certificate.validTo).toISOString(),
  }
}

/** Subject and issuer in plain words, without the escapes that distinguished names are usually written with. */
export function plainNames(certificate: X509Certificate): { readonly subject: string; readonly issuer: string } {
  const { subject, issuer } = certificate.toLegacyObject()
  return { subject: plainName(subject), issuer: plainName(issuer) }
}

function plainName(name: object): string {
  const parts = new Map<string, unknown>(Object.entries(name))
  // A part may be there twice, and is a list then.
  const texts = ['CN', 'title', 'OU', 'O'].flatMap((type) => parts.get(type) ?? [])
  return texts.filter((text) => typeof text === 'string').join(', ')
}
