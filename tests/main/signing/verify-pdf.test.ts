import { beforeAll, describe, expect, it } from 'vitest'
import type { IssuedCertificate } from '#main/signing/certificates'
import { verifyPdf, type Verification } from '#main/signing/verify-pdf'
import { pdfsig } from './judges'
import { makePdf } from './make-pdf'
import { makeRoot, makeSigner, signed, type TestSigner } from './make-signer'
import { signCrookedly } from './sign-crookedly'

let root: IssuedCertificate
let preparer: TestSigner
let plain: Buffer
let once: Buffer
let twice: Buffer

beforeAll(async () => {
  root = await makeRoot()
  preparer = await makeSigner(root)
  const approver = await makeSigner(root, 'Rhŷs ap Dŵyfor')
  plain = await makePdf({ pages: ['Risk register', 'Actions'] })
  once = await signed(plain, preparer.signer, { certify: 2, reason: 'Prepared (in full) & checked' })
  twice = await signed(once, approver.signer, { field: 'Approver', name: 'Rhŷs ap Dŵyfor', reason: 'Approved' })
})

describe('a signed pack', () => {
  it('tells who signed, why, when, and by whose authority', async () => {
    const verification = await verifyPdf(once, { roots: [root.certificateDer] })

    expect(verification).toEqual<Verification>({
      kind: 'signed',
      valid: true,
      unsignedFields: ['Approver'],
      signatures: [
        {
          field: 'Preparer',
          name: 'Siân Llŷr Gwynfor',
          reason: 'Prepared (in full) & checked',
          claimedTime: '2026-11-24T09:30:00.000Z',
          signer: 'Siân Llŷr Gwynfor, Head of Quality, Cymdeithas Gofal Llŷn',
          fingerprint: preparer.certificate.fingerprint,
          rootFingerprint: root.fingerprint,
          intact: true,
          wholeFile: true,
          trusted: true,
          pades: true,
          problems: [],
          laterChanges: [],
        },
      ],
    })
  })

  it('stays valid through a second signature, in the order they were made', async () => {
    const verification = await verifyPdf(twice, { roots: [root.certificateDer] })

    expect(verification).toMatchObject({ kind: 'signed', valid: true, unsignedFields: [] })
    expect(signaturesOf(verification)).toMatchObject([
      { field: 'Preparer', intact: true, wholeFile: false, trusted: true, laterChanges: [], problems: [] },
      { field: 'Approver', intact: true, wholeFile: true, trusted: true, laterChanges: [], problems: [] },
    ])
  })

  it('is valid but not trusted where its root is unknown', async () => {
    const stranger = await makeRoot('Another provider')

    for (const roots of [[], [stranger.certificateDer], [Buffer.from('no certificate')]]) {
      const verification = await verifyPdf(once, { roots })
      expect(verification).toMatchObject({
        valid: true,
        signatures: [{ trusted: false, rootFingerprint: root.fingerprint }],
      })
    }
  })

  it('is not trusted when its signer borrowed the right to issue certificates', async () => {
    const impostor = await makeSigner({ ...preparer.certificate }, 'The Principal')
    const chain = [impostor.certificate.certificateDer, ...preparer.signer.chain]
    const forged = signCrookedly(plain, { ...impostor.signer, chain }, 'Preparer')

    expect(await verifyPdf(forged, { roots: [root.certificateDer] })).toMatchObject({
      valid: false,
      signatures: [
        { trusted: false, problems: ['The certificates that came with the signature do not fit together.'] },
      ],
    })
  })
})

describe('a signature that claims a time outside its certificate', () => {
  it('is reported, and not trusted', async () => {
    const longAfter = signCrookedly(plain, preparer.signer, 'Preparer', new Date('2031-01-01T00:00:00Z'))

    expect(await verifyPdf(longAfter, { roots: [root.certificateDer] })).toMatchObject({
      signatures: [
        {
          intact: true,
          trusted: false,
          problems: ["The signer's certificate was not in force at the time the signature gives."],
        },
      ],
    })
  })
})

describe('an unsigned file', () => {
  it('lists the fields that wait for a signature', async () => {
    expect(await verifyPdf(plain)).toEqual({ kind: 'unsigned', fields: ['Preparer', 'Approver'] })
    expect(await verifyPdf(await makePdf({ fields: [] }))).toEqual({ kind: 'unsigned', fields: [] })
  })
})

describe('anything added to a signed file', () => {
  const additions = ['\n', ' ', '\0', '%', '% a comment\n', '\n%%EOF\n', 'startxref\n0\n%%EOF\n']

  it('makes it invalid, be it a single byte', async () => {
    for (const [name, file] of Object.entries({ once, twice })) {
      for (const addition of additions) {
        const verification = await verifyPdf(Buffer.concat([file, Buffer.from(addition)]))
        expect(isValid(verification), `${name} ${JSON.stringify(addition)}`).toBe(false)
      }
    }
  })

  it('is told in words', async () => {
    expect(await verifyPdf(Buffer.concat([twice, Buffer.from('\n')]))).toMatchObject({
      kind: 'signed',
      valid: false,
      signatures: [{ problems: [] }, { problems: ['Something was added to the file after the last signature.'] }],
    })
  })

  it('in front makes it unreadable', async () => {
    expect(await verifyPdf(Buffer.concat([Buffer.from('\n'), once]))).toEqual({
      kind: 'unreadable',
      reason: 'It is not a PDF.',
    })
  })
})

describe('a changed file', () => {
  it('says that it was changed, and who had signed it', async () => {
    const changed = Buffer.from(once)
    const at = changed.indexOf('Title')
    changed.write('Tidle', at, 'latin1')

    expect(pdfsig(changed)[0]).not.toContain('Signature is Valid.')
    expect(await verifyPdf(changed)).toMatchObject({
      valid: false,
      signatures: [
        {
          intact: false,
          signer: 'Siân Llŷr Gwynfor, Head of Quality, Cymdeithas Gofal Llŷn',
          problems: ['The document was changed after it was signed.'],
        },
      ],
    })
  })

  it('goes back to one signature when the second revision is cut off, and says no more than that', async () => {
    expect(await verifyPdf(twice.subarray(0, once.length))).toMatchObject({
      valid: true,
      signatures: [{ field: 'Preparer' }],
      unsignedFields: ['Approver'],
    })
  })
})

function signaturesOf(verification: Verification) {
  return verification.kind === 'signed' ? verification.signatures : []
}

function isValid(verification: Verification): boolean {
  return verification.kind === 'signed' && verification.valid
}
