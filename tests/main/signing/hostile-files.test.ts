import { describe, expect, it } from 'vitest'
import { verifyPdf, type Verification } from '#main/signing/verify-pdf'
import { handmadePdf, withSignatureValue, withTable } from './handmade-pdf'

const patience = 3_000

/** The verdict on a file, which must come soon. */
async function verdictOn(file: Buffer): Promise<Verification> {
  const start = performance.now()
  const verification = await verifyPdf(file)
  expect(performance.now() - start).toBeLessThan(patience)
  return verification
}

const unreadable = (reason: string) => ({ kind: 'unreadable', reason })
const signature = (entries: string) => `<</Type /Sig /SubFilter /ETSI.CAdES.detached ${entries}>>`

describe('a file made to trap its reader is refused', () => {
  it('when it nests without end', async () => {
    const nested = handmadePdf(withSignatureValue('['.repeat(200_000)))

    expect(await verdictOn(nested)).toEqual(unreadable('Its contents are nested too deeply.'))
  })

  it('when its revisions run in a circle', async () => {
    const objects = withSignatureValue('null')
    const table = handmadePdf(objects).indexOf('xref\n')

    expect(await verdictOn(handmadePdf(objects, `/Prev ${table}`))).toEqual(
      unreadable('Its list of revisions runs in a circle.'),
    )
  })

  it('when a part is as long as itself', async () => {
    const looped = handmadePdf(withSignatureValue('<</Length 4 0 R>>\nstream\n\nendstream'))

    expect(await verdictOn(looped)).toEqual(unreadable('One of its parts is defined by itself.'))
  })

  it('when its form runs in a circle', async () => {
    const circle = { ...withSignatureValue('null'), 3: '<</T (a) /Kids [3 0 R]>>' }

    expect(await verdictOn(handmadePdf(circle))).toEqual(unreadable('Its form runs in a circle.'))
  })

  it('when it promises more objects than it has bytes', async () => {
    const text = handmadePdf(withSignatureValue('null')).toString('latin1')

    const verdict = await verdictOn(Buffer.from(text.replace('xref\n1 1', 'xref\n1 8388607'), 'latin1'))
    expect(verdict.kind).toBe('unreadable')
  })

  it('when its parts all lie in one long comment', async () => {
    const count = 20_000
    const { file, offsets } = overlapping(count)
    const fields = Array.from({ length: count }, (_, index) => `${index + 10} 0 R`).join(' ')
    const head = { 1: '<</AcroForm 2 0 R>>', 2: `<</Fields [${fields}]>>` }

    expect(await verdictOn(onTopOf(head, file, offsets))).toEqual(unreadable('Its parts lie on top of each other.'))
  })

  it('when it claims thousands of signatures', async () => {
    const count = 5_000
    const fields = Array.from({ length: count }, (_, index) => [index + 10, '<</FT /Sig /T (a) /V 4 0 R>>'] as const)
    const list = fields.map(([number]) => `${number} 0 R`).join(' ')
    const crowd = { ...withSignatureValue(signature('')), ...Object.fromEntries(fields), 2: `<</Fields [${list}]>>` }

    expect(await verdictOn(handmadePdf(crowd))).toEqual(unreadable('It has more signatures than any document needs.'))
  })

  it('when two entries have the same name, so that two readers could see two documents', async () => {
    const twoFaced = handmadePdf(withSignatureValue(signature('/ByteRange [0 1 2 3] /ByteRange [0 9 9 9]')))

    expect(await verdictOn(twoFaced)).toEqual(unreadable('One of its entries is written twice.'))
  })
})

describe('a file this reader does not know how to read is refused with the reason', () => {
  it('when it is encrypted', async () => {
    expect(await verdictOn(handmadePdf(withSignatureValue('null'), '/Encrypt 9 0 R'))).toEqual(
      unreadable('It is encrypted.'),
    )
  })

  it('when it uses cross-reference streams, alone or beside a table', async () => {
    const reason = unreadable('It uses cross-reference streams, which are not supported.')
    const file = `%PDF-1.7\n1 0 obj\n<</Type /XRef>>\nstream\nendstream\nendobj\nstartxref\n9\n%%EOF`

    expect(await verdictOn(Buffer.from(file))).toEqual(reason)
    expect(await verdictOn(handmadePdf(withSignatureValue('null'), '/XRefStm 9'))).toEqual(reason)
  })

  it('when it is empty, or ends early', async () => {
    expect(await verdictOn(Buffer.alloc(0))).toEqual(unreadable('It is not a PDF.'))
    expect((await verdictOn(Buffer.from('%PDF-1.7\n'))).kind).toBe('unreadable')
  })
})

describe('a signature that makes no sense is called so', () => {
  const ranges = [
    '',
    '/ByteRange 7',
    '/ByteRange [0 1]',
    '/ByteRange [0 10 20 99999999]',
    '/ByteRange [5 10 20 30]',
    '/ByteRange [0 -1 20 30]',
    '/ByteRange [0 20 10 30]',
    '/ByteRange [0 1.5 20 30]',
    '/ByteRange [0 10 20 (x)]',
    '/ByteRange [0 9999999999 9999999999 9999999999]',
  ]

  it('when its range is missing, short, backwards or beyond the file', async () => {
    for (const range of ranges) {
      const verdict = await verdictOn(handmadePdf(withSignatureValue(signature(`${range} /Contents <00>`))))
      expect(verdict, range).toMatchObject({
        kind: 'signed',
        valid: false,
        signatures: [{ intact: false, problems: [expect.stringMatching(/which part of the file/), expect.anything()] }],
      })
    }
  })

  it('when it covers some of the file and leaves a gap beside the signature value', async () => {
    const gappy = handmadePdf(withSignatureValue(signature('/ByteRange [0 10 20 30] /Contents <00>')))

    expect(await verdictOn(gappy)).toMatchObject({
      signatures: [{ problems: [expect.stringMatching(/outside its protection/), expect.anything()] }],
    })
  })

  it('when the field holds something else in its place', async () => {
    for (const value of ['7', '(signed)', '[]', '<</Length 0>>\nstream\n\nendstream']) {
      expect(await verdictOn(handmadePdf(withSignatureValue(value)))).toMatchObject({ kind: 'signed', valid: false })
    }
  })
})

/** Objects 10, 11, … each beginning inside the comment that follows the one before, all sharing one line. */
function overlapping(count: number): { file: string; offsets: Map<number, number> } {
  const offsets = new Map<number, number>()
  let file = ''
  for (let number = 10; number < 10 + count; number += 1) {
    offsets.set(number, file.length)
    file += `${number} 0 obj%`
  }
  return { file: `${file}\n<</T (a)>>\nendobj\n`, offsets }
}

function onTopOf(head: Record<number, string>, file: string, offsets: ReadonlyMap<number, number>): Buffer {
  let text = '%PDF-1.7\n'
  const places = new Map<number, number>()
  for (const [number, value] of Object.entries(head)) {
    places.set(Number(number), text.length)
    text += `${number} 0 obj\n${value}\nendobj\n`
  }
  for (const [number, offset] of offsets) places.set(number, text.length + offset)
  return withTable(text + file, places)
}
