import { beforeAll, describe, expect, it } from 'vitest'
import type { IssuedCertificate } from '#main/signing/certificates'
import { signPdf } from '#main/signing/sign-pdf'
import { mutoolVerify, opensslCades, opensslPrint, pdfsig, pdfsigTrusting, qpdfCheck, run, withFiles } from './judges'
import { makeAppearance, makePdf } from './make-pdf'
import { makeRoot, makeSigner, signed, signedOn, type TestSigner } from './make-signer'

let root: IssuedCertificate
let preparer: TestSigner
let approver: TestSigner
let plain: Buffer
let once: Buffer
let twice: Buffer

const approval = {
  field: 'Approver',
  name: 'Rhŷs ap Dŵyfor & Co (Chair)',
  reason: 'Approved (by the Governing Body) & filed \\ kept',
  date: new Date('2026-11-24T10:00:00Z'),
}

beforeAll(async () => {
  root = await makeRoot()
  preparer = await makeSigner(root)
  approver = await makeSigner(root, 'Rhŷs ap Dŵyfor & Co (Chair)')
  plain = await makePdf()
  once = await signed(plain, preparer.signer, { certify: 2, appearance: makeAppearance('Prepared, signed') })
  twice = await signed(once, approver.signer, { ...approval, appearance: makeAppearance('Approved, signed') })
})

describe('a pack signed once', () => {
  it('is valid and wholly covered in the eyes of pdfsig', () => {
    const [signature, waiting] = pdfsig(once)

    expect(signature).toContain('Signature is Valid.')
    expect(signature).toContain('- Total document signed')
    expect(signature).toContain('ETSI.CAdES.detached')
    expect(waiting).toContain('The signature form field is not signed.')
  })

  it('only ever gains bytes: the original is its beginning, untouched', () => {
    expect(once.subarray(0, plain.length).equals(plain)).toBe(true)
  })

  it('states no time inside the signature block, where PAdES forbids it, and names its certificate', () => {
    const printed = opensslPrint(once)

    expect(printed).toContain('id-smime-aa-signingCertificateV2')
    expect(printed).not.toContain('signingTime')
  })

  it('keeps its signature when the first signature is also the only one, uncertified', async () => {
    const uncertified = await signed(plain, preparer.signer)

    expect(pdfsig(uncertified)[0]).toContain('Signature is Valid.')
    expect(uncertified.includes('/DocMDP')).toBe(false)
  })
})

describe('a pack certified by its preparer and approved by its chair', () => {
  it('has two valid signatures in the eyes of pdfsig, the second covering the whole file', () => {
    const [first, second] = pdfsig(twice)

    expect(first).toContain('Signature is Valid.')
    expect(first).toContain('Not total document signed')
    expect(second).toContain('Signature is Valid.')
    expect(second).toContain('- Total document signed')
  })

  it('shows Welsh names, ampersands and brackets as they were written', () => {
    expect(pdfsig(twice)[0]).toContain('Common Name: Siân Llŷr Gwynfor')
    expect(pdfsig(twice)[1]).toContain('Common Name: Rhŷs ap Dŵyfor & Co (Chair)')
  })

  it('verifies twice with OpenSSL, by the rules of CAdES and under the root', () => {
    const judgements = opensslCades(twice, root.certificatePem)

    expect(judgements.map(({ status }) => status)).toEqual([0, 0])
    expect(judgements.every(({ output }) => output.includes('CAdES Verification successful'))).toBe(true)
  })

  it('is a sound PDF in the eyes of qpdf', () => {
    expect(qpdfCheck(twice)).toMatchObject({ status: 0 })
    expect(qpdfCheck(twice).output).toContain('No syntax or stream encoding errors found')
  })

  it('is unchanged since its last signature in the eyes of mutool', () => {
    expect(mutoolVerify(once)).toContain('The document is unchanged since signing.')
    expect(mutoolVerify(twice)).toContain('The document is unchanged since signing.')
    expect(mutoolVerify(twice)).toContain('The signature is valid but there have been edits since signing.')
  })

  it('shows what each signature says on the page', () => {
    const text = withFiles({ 'file.pdf': twice }, (folder) => run(folder, 'pdftotext', 'file.pdf', '-').output)

    expect(text).toContain('Prepared, signed')
    expect(text).toContain('Approved, signed')
  })

  it('reads as trusted once the root is trusted', async (context) => {
    // pdfsig asks whether a certificate is in force today, so these are of today.
    const today = new Date()
    const rootOfToday = await makeRoot('Hafan', today)
    const first = await makeSigner(rootOfToday, 'Siân', today)
    // Another person: of one certificate in two signatures, pdfsig 22.12 judges only the first.
    const second = await makeSigner(rootOfToday, 'Rhŷs', today)
    const certified = await signed(plain, first.signer, { certify: 2, date: today })
    const approved = await signed(certified, second.signer, { ...approval, date: today })

    const findings = pdfsigTrusting(approved, rootOfToday.certificatePem)
    if (!findings) return context.skip('certutil (libnss3-tools) is not installed')

    expect(findings).toHaveLength(2)
    for (const finding of findings) expect(finding).toContain('Certificate is Trusted.')
  })
})

describe('signing is refused, with the reason,', () => {
  const request = { field: 'Preparer', name: 'Siân', reason: 'Prepared by', date: signedOn }
  const refusal = async (bytes: Uint8Array, changes: Partial<Parameters<typeof signPdf>[1]>) => {
    const result = await signPdf(bytes, { ...request, signer: preparer.signer, ...changes })
    return result.ok ? null : result.failure
  }

  it('when there is no such field', async () => {
    const fields = ['Preparer', 'Approver']
    expect(await refusal(plain, { field: 'Governor' })).toEqual({ code: 'field_missing', fields })
    expect(await refusal(await makePdf({ fields: [] }), {})).toEqual({ code: 'field_missing', fields: [] })
  })

  it('when the field is signed already', async () => {
    expect(await refusal(once, {})).toEqual({ code: 'already_signed' })
  })

  it('when the document was certified as final', async () => {
    const final = await signed(plain, preparer.signer, { certify: 1 })

    expect(await refusal(final, { field: 'Approver' })).toEqual({ code: 'no_changes_allowed' })
  })

  it('when it should certify but is not the first', async () => {
    expect(await refusal(once, { field: 'Approver', certify: 2 })).toEqual({ code: 'certification_not_first' })
  })

  it('when the file was altered after an earlier signature', async () => {
    const altered = Buffer.from(once)
    altered.writeUInt8(altered.readUInt8(40) ^ 1, 40)

    expect(await refusal(altered, { field: 'Approver' })).toMatchObject({ code: 'earlier_signature_invalid' })
    expect(await refusal(Buffer.concat([once, Buffer.from('\n')]), { field: 'Approver' })).toEqual({
      code: 'earlier_signature_invalid',
      problems: ['Something was added to the file after the last signature.'],
    })
  })

  it('when the file is encrypted', async () => {
    expect(await refusal(await makePdf({ password: 'gwanwyn' }), {})).toEqual({ code: 'encrypted_pdf' })
  })

  it('when the file is no PDF, or a broken one', async () => {
    expect(await refusal(Buffer.from('Dear governors'), {})).toEqual({
      code: 'unreadable_pdf',
      reason: 'It is not a PDF.',
    })
    expect(await refusal(plain.subarray(0, 900), {})).toMatchObject({ code: 'unreadable_pdf' })
  })

  it('when key and certificate belong to different people', async () => {
    const { privateKeyPkcs8 } = approver.signer
    expect(await refusal(plain, { signer: { privateKeyPkcs8, chain: preparer.signer.chain } })).toEqual({
      code: 'key_mismatch',
    })
    const noKey = { privateKeyPkcs8: new Uint8Array(8), chain: preparer.signer.chain }
    expect(await refusal(plain, { signer: noKey })).toEqual({ code: 'key_mismatch' })
  })

  it('when the certificate comes with the root of someone else, or one that is damaged', async () => {
    const stranger = await makeRoot('Another provider')

    for (const other of [stranger.certificateDer, root.certificateDer.subarray(0, 90)]) {
      const chain = [preparer.certificate.certificateDer, other]
      expect(await refusal(plain, { signer: { ...preparer.signer, chain } })).toEqual({
        code: 'certificates_do_not_fit',
      })
    }
  })

  it('when the certificate has run out', async () => {
    expect(await refusal(plain, { date: new Date('2031-01-01T00:00:00Z') })).toEqual({
      code: 'certificate_not_in_force',
    })
  })
})
