import { beforeAll, describe, expect, it } from 'vitest'
import { dictionary, Name, Ref, Stream, type PdfValue } from '#main/signing/pdf-file/objects'
import type { PdfFile } from '#main/signing/pdf-file/pdf-file'
import { signatureFields } from '#main/signing/pdf-file/fields'
import type { Change } from '#main/signing/pdf-file/update'
import { verifyPdf } from '#main/signing/verify-pdf'
import { pdfsig } from './judges'
import { makePdf } from './make-pdf'
import { makeRoot, makeSigner, signed, type TestSigner } from './make-signer'
import { alter, forget, pageOf, signCrookedly } from './sign-crookedly'

let preparer: TestSigner
let crook: TestSigner
let once: Buffer

beforeAll(async () => {
  const root = await makeRoot()
  preparer = await makeSigner(root)
  crook = await makeSigner(root, 'Mr Crook')
  once = await signed(await makePdf({ pages: ['Risk: high', 'Actions'] }), preparer.signer, { certify: 2 })
})

const otherText = new Stream(dictionary({}), Buffer.from('BT ET'))
const whiteSquare = dictionary({
  Type: new Name('Annot'),
  Subtype: new Name('Square'),
  Rect: [0, 0, 300, 400],
  IC: [1, 1, 1],
})

/** What the first signature's report says of a change the second signatory slipped in before signing. */
async function reportOf(
  change: (pdf: PdfFile) => ReadonlyMap<number, Change>,
  file = once,
): Promise<readonly string[]> {
  const verification = await verifyPdf(signCrookedly(alter(file, change), crook.signer))
  if (verification.kind !== 'signed') throw new Error(verification.kind)
  expect(verification.valid).toBe(false)
  expect(verification.signatures.map(({ intact }) => intact)).toEqual([true, true])
  return verification.signatures[0]?.laterChanges ?? []
}

function contentOf(pdf: PdfFile, index: number): number {
  const content = pageOf(pdf, index).entries.get('Contents')
  if (!(content instanceof Ref)) throw new Error('A page has one content stream')
  return content.number
}

function fieldOf(pdf: PdfFile, name: string) {
  const field = signatureFields(pdf).find((candidate) => candidate.name === name)
  if (!field) throw new Error('There is no such field')
  return { number: field.ref.number, entries: new Map(field.dictionary) }
}

describe('between two signatures, signing is all that goes unremarked', () => {
  it('so a crooked signature on an unaltered file reports nothing', async () => {
    const verification = await verifyPdf(signCrookedly(once, crook.signer))

    expect(verification).toMatchObject({ valid: true, signatures: [{ laterChanges: [] }, { laterChanges: [] }] })
  })

  it('so replaced text is named by its page, though other readers call both signatures valid', async () => {
    const replaceText = (pdf: PdfFile) => new Map([[contentOf(pdf, 0), otherText]])
    const shadow = signCrookedly(alter(once, replaceText), crook.signer)

    expect(pdfsig(shadow).every((finding) => finding.includes('Signature is Valid.'))).toBe(true)
    expect(await reportOf(replaceText)).toEqual(['The content of page 1 was changed.'])
  })

  it('so text replaced without any second signature is named too', async () => {
    const shadow = alter(once, (pdf) => new Map([[contentOf(pdf, 1), otherText]]))

    expect(await verifyPdf(shadow)).toMatchObject({
      valid: false,
      signatures: [
        {
          intact: true,
          wholeFile: false,
          laterChanges: ['The content of page 2 was changed.'],
          problems: ['Something was added to the file after the last signature.'],
        },
      ],
    })
  })

  it('so a box laid over a page is named', async () => {
    const report = await reportOf((pdf) => {
      const { number, entries } = pageOf(pdf, 1)
      const annotations = pdf.array(entries.get('Annots'))
      const box = new Ref(pdf.firstUnusedNumber)
      entries.set('Annots', [...annotations, box])
      return new Map<number, Change>([
        [number, entries],
        [box.number, whiteSquare],
      ])
    })

    expect(report).toEqual(['Page 2 was changed.', 'A link or field on page 2 was added.'])
  })

  it('so pages taken away are named', async () => {
    const report = await reportOf((pdf) => {
      const pages = pdf.catalogue.get('Pages')
      const entries = pdf.dictionary(pages)
      if (!(pages instanceof Ref) || !entries) throw new Error('There are pages')
      const kept = pdf.array(entries.get('Kids')).slice(0, 1)
      return new Map([[pages.number, new Map<string, PdfValue>([...entries, ['Kids', kept], ['Count', 1]])]])
    })

    expect(report).toEqual(['The list of pages was changed.'])
  })

  it('so a new catalogue is named', async () => {
    const report = await reportOf(
      (pdf) => new Map([[pdf.rootRef.number, new Map([...pdf.catalogue, ['OpenAction', whiteSquare]])]]),
    )

    expect(report).toEqual(['The document as a whole (its catalogue) was changed.'])
  })

  it('so an object hidden away is named, though nothing shows it yet', async () => {
    const report = await reportOf((pdf) => new Map([[pdf.firstUnusedNumber + 5, whiteSquare]]))

    expect(report).toEqual([expect.stringMatching(/was added\.$/)])
  })

  it('so a signature box that grew is named', async () => {
    const report = await reportOf((pdf) => {
      const { number, entries } = fieldOf(pdf, 'Approver')
      return new Map([[number, entries.set('Rect', [0, 0, 300, 400])]])
    })

    expect(report).toContain('A link or field on page 1 was changed.')
  })

  it('so an earlier signature given another appearance is named', async () => {
    const report = await reportOf((pdf) => {
      const { number, entries } = fieldOf(pdf, 'Preparer')
      return new Map([[number, entries.set('AP', dictionary({}))]])
    })

    expect(report).toEqual(['A link or field on page 1 was changed.'])
  })

  it('so a gap that was left in the document and filled later is named', async () => {
    const gap = 900
    const prepared = alter(await makePdf(), (pdf) => {
      const { number, entries } = pageOf(pdf, 0)
      const annotations = pdf.array(entries.get('Annots'))
      return new Map([[number, entries.set('Annots', [...annotations, new Ref(gap)])]])
    })
    const file = await signed(prepared, preparer.signer, { certify: 2 })

    expect(await reportOf(() => new Map([[gap, whiteSquare]]), file)).toEqual([expect.stringMatching(/was added\.$/)])
  })

  it('so a fresh table that leaves something out is named', async () => {
    const shadow = signCrookedly(
      forget(once, (pdf) => contentOf(pdf, 1)),
      crook.signer,
    )

    expect(await verifyPdf(shadow)).toMatchObject({
      valid: false,
      signatures: [{ intact: true, laterChanges: ['The content of page 2 was removed.'] }, { intact: true }],
    })
  })

  it('so an old signature copied into a new revision does not pass for a signature of it', async () => {
    const copied = alter(once, (pdf) => {
      const value = fieldOf(pdf, 'Preparer').entries.get('V')
      const signature = pdf.dictionary(value)
      if (!(value instanceof Ref) || !signature) throw new Error('It is signed')
      return new Map<number, Change>([
        [value.number, signature],
        [contentOf(pdf, 0), otherText],
      ])
    })

    expect(await verifyPdf(copied)).toMatchObject({
      valid: false,
      signatures: [
        {
          intact: false,
          problems: [
            'It leaves parts of the file outside its protection, where they could be changed unseen.',
            'Something was added to the file after the last signature.',
          ],
        },
      ],
    })
  })
})

describe('a pack certified as final', () => {
  it('takes no further signature unremarked', async () => {
    const final = await signed(await makePdf(), preparer.signer, { certify: 1 })

    expect(await verifyPdf(final)).toMatchObject({ valid: true })
    expect(await verifyPdf(signCrookedly(final, crook.signer))).toMatchObject({
      valid: false,
      signatures: [
        {
          intact: true,
          laterChanges: ['The document was certified as final, and something was added to it all the same.'],
        },
        { intact: true },
      ],
    })
  })
})
