import { createOrganisationRoot, issueSignatory, type IssuedCertificate } from '#main/signing/certificates'
import { signPdf, type Signer, type SigningRequest } from '#main/signing/sign-pdf'

export const issuedOn = new Date('2026-11-01T09:00:00Z')
export const signedOn = new Date('2026-11-24T09:30:00Z')

export interface TestSigner {
  readonly root: IssuedCertificate
  readonly certificate: IssuedCertificate
  readonly signer: Signer
}

export async function makeRoot(organisation = 'Cymdeithas Gofal Llŷn', now = issuedOn): Promise<IssuedCertificate> {
  return createOrganisationRoot({ organisation, now })
}

export async function makeSigner(
  root: IssuedCertificate,
  name = 'Siân Llŷr Gwynfor',
  now = issuedOn,
): Promise<TestSigner> {
  const certificate = await issueSignatory({
    root,
    name,
    role: 'Head of Quality',
    organisation: 'Cymdeithas Gofal Llŷn',
    now,
  })
  const chain = [certificate.certificateDer, root.certificateDer]
  return { root, certificate, signer: { privateKeyPkcs8: certificate.privateKeyPkcs8, chain } }
}

/** Signs, and throws what went wrong when it did: for tests about what comes after. */
export async function signed(
  bytes: Uint8Array,
  signer: Signer,
  request: Partial<SigningRequest> = {},
): Promise<Buffer> {
  const defaults = { field: 'Preparer', name: 'Siân Llŷr Gwynfor', reason: 'Prepared by', date: signedOn }
  const result = await signPdf(bytes, { ...defaults, signer, ...request })
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return Buffer.from(result.value.bytes)
}
