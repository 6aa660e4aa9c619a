import { X509Certificate } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { certificateSummary } from '#main/signing/certificate-summary'
import { createOrganisationRoot, issueSignatory } from '#main/signing/certificates'
import { run, withFiles } from './judges'
import { issuedOn, makeRoot, makeSigner } from './make-signer'

describe('createOrganisationRoot', () => {
  it('names the organisation, and lasts ten years unless told otherwise', async () => {
    const root = await createOrganisationRoot({ organisation: 'Hafan & Sons (Care)', now: issuedOn })

    expect(certificateSummary(root.certificateDer)).toEqual({
      subject: 'Hafan & Sons (Care) document signing root, Hafan & Sons (Care)',
      issuer: 'Hafan & Sons (Care) document signing root, Hafan & Sons (Care)',
      fingerprint: root.fingerprint,
      notBefore: '2026-11-01T09:00:00.000Z',
      notAfter: '2036-11-01T09:00:00.000Z',
    })
  })

  it('says SAMPLE in the very name of a sample root', async () => {
    const root = await createOrganisationRoot({ organisation: 'Hafan', now: issuedOn, sample: true })

    expect(certificateSummary(root.certificateDer).subject).toMatch(/^SAMPLE Hafan document signing root/)
  })

  it('prints a fingerprint that OpenSSL agrees with', async () => {
    const root = await makeRoot()

    const printed = withFiles({ 'root.pem': root.certificatePem }, (folder) =>
      run(folder, 'openssl', 'x509', '-in', 'root.pem', '-noout', '-fingerprint', '-sha256'),
    )

    expect(printed.output.trim()).toBe(`sha256 Fingerprint=${root.fingerprint}`)
  })

  it('shortens names beyond what a certificate may hold', async () => {
    const organisation = 'The Very Long Name of a Training Provider for the Whole of the North and West'
    const { subject } = certificateSummary(
      (await createOrganisationRoot({ organisation, now: issuedOn })).certificateDer,
    )

    for (const part of subject.split(', ')) expect([...part].length).toBeLessThanOrEqual(64)
    expect(subject).toMatch(/^The Very Long .+… document signing root, The Very Long .+…$/)
  })
})

describe('issueSignatory', () => {
  it('gives a certificate that OpenSSL verifies under the root for signing', async () => {
    const root = await makeRoot()
    const { certificate } = await makeSigner(root)

    const files = { 'root.pem': root.certificatePem, 'leaf.pem': certificate.certificatePem }
    const verified = withFiles(files, (folder) =>
      run(
        folder,
        'openssl',
        'verify',
        '-x509_strict',
        '-no_check_time',
        '-purpose',
        'smimesign',
        '-CAfile',
        'root.pem',
        'leaf.pem',
      ),
    )

    expect(verified).toEqual({ output: 'leaf.pem: OK\n', status: 0 })
  })

  it('writes name, role and organisation into the certificate, accents and all', async () => {
    const { certificate } = await makeSigner(await makeRoot(), 'Siân Ŵyn Ŷnyr, OBE')

    expect(certificateSummary(certificate.certificateDer)).toMatchObject({
      subject: 'Siân Ŵyn Ŷnyr, OBE, Head of Quality, Cymdeithas Gofal Llŷn',
      issuer: 'Cymdeithas Gofal Llŷn document signing root, Cymdeithas Gofal Llŷn',
      notAfter: '2029-11-01T09:00:00.000Z',
    })
  })

  it('never outlives the root', async () => {
    const root = await createOrganisationRoot({ organisation: 'Hafan', now: issuedOn, years: 1 })
    const signatory = await issueSignatory({ root, name: 'Siân', organisation: 'Hafan', now: issuedOn })

    expect(certificateSummary(signatory.certificateDer).notAfter).toBe('2027-11-01T09:00:00.000Z')
  })

  it('lets no signatory issue certificates', async () => {
    const { certificate } = await makeSigner(await makeRoot())

    expect(new X509Certificate(certificate.certificateDer).ca).toBe(false)
  })

  it('never gives two certificates the same serial number', async () => {
    const root = await makeRoot()
    const signers = await Promise.all([makeSigner(root), makeSigner(root)])

    const numbers = signers.map(({ certificate }) => new X509Certificate(certificate.certificateDer).serialNumber)
    expect(new Set(numbers).size).toBe(2)
  })
})
