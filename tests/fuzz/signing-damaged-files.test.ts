import { beforeAll, describe, expect, it } from 'vitest'
import { signPdf } from '#main/signing/sign-pdf'
import { verifyPdf } from '#main/signing/verify-pdf'
import { makePdf } from '#tests/main/signing/make-pdf'
import { makeRoot, makeSigner, signed, signedOn, type TestSigner } from '#tests/main/signing/make-signer'

const rounds = 4_000
const seed = 20261124
const patience = 2_000

let preparer: TestSigner
let plain: Buffer
let once: Buffer
let twice: Buffer

beforeAll(async () => {
  const root = await makeRoot()
  preparer = await makeSigner(root)
  plain = await makePdf()
  once = await signed(plain, preparer.signer, { certify: 2 })
  twice = await signed(once, (await makeSigner(root, 'Rhŷs')).signer, { field: 'Approver' })
})

describe('a damaged file', () => {
  it('never stops the verifier, and never passes for valid', async () => {
    const random = randomNumbers(seed)
    for (let round = 0; round < rounds; round += 1) {
      const damaged = damage(twice, random)
      const started = performance.now()
      const verification = await verifyPdf(damaged)
      const isValid = verification.kind === 'signed' && verification.valid
      const isWhole = damaged.equals(twice) || damaged.equals(once)
      expect(performance.now() - started, `round ${round}`).toBeLessThan(patience)
      expect(isValid, `round ${round}`).toBe(isWhole)
    }
  }, 120_000)

  it('never stops the signer, which answers with a reason or a file whose signatures are valid', async () => {
    const random = randomNumbers(seed + 1)
    const request = { signer: preparer.signer, field: 'Approver', name: 'Siân', reason: 'Approved', date: signedOn }
    const answers = new Map<string, number>()
    for (let round = 0; round < rounds / 2; round += 1) {
      const started = performance.now()
      const result = await signPdf(damage(round % 2 ? once : plain, random), request)
      const answer = result.ok ? 'signed' : result.failure.code
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
      expect(performance.now() - started, `round ${round}`).toBeLessThan(patience)
    }
    expect([...answers.keys()]).toContain('unreadable_pdf')
    expect([...answers.keys()]).toContain('earlier_signature_invalid')
  }, 120_000)

  it('is never valid when it is only noise behind the right beginning', async () => {
    const random = randomNumbers(seed + 2)
    for (let round = 0; round < 500; round += 1) {
      const noise = Buffer.from(Array.from({ length: below(random, 400) }, () => below(random, 256)))
      const verification = await verifyPdf(Buffer.concat([Buffer.from('%PDF-1.7\n'), noise]))
      expect(verification.kind).toBe('unreadable')
    }
  })
})

/** A number from 0 up to 1, the same row of them for the same seed (mulberry32). */
type Random = () => number

function randomNumbers(start: number): Random {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit)
}

/** One to four wounds of the kinds that disks, mail gateways and attackers inflict. */
function damage(original: Buffer, random: Random): Buffer {
  let file: Buffer = Buffer.from(original)
  for (let wounds = 1 + below(random, 4); wounds > 0; wounds -= 1) {
    file = pick(random, [flipBit, overwrite, truncate, cutOut, repeat, changeNumber, changeDigits, insertWord])(
      file,
      random,
    )
  }
  return file
}

function flipBit(file: Buffer, random: Random): Buffer {
  const at = below(random, file.length)
  if (file.length > 0) file.writeUInt8(file.readUInt8(at) ^ (1 << below(random, 8)), at)
  return file
}

function overwrite(file: Buffer, random: Random): Buffer {
  const at = below(random, file.length)
  return file.fill(below(random, 256), at, Math.min(file.length, at + below(random, 40)))
}

function truncate(file: Buffer, random: Random): Buffer {
  return file.subarray(0, below(random, file.length + 1))
}

function cutOut(file: Buffer, random: Random): Buffer {
  const at = below(random, file.length)
  return Buffer.concat([file.subarray(0, at), file.subarray(at + below(random, 400))])
}

function repeat(file: Buffer, random: Random): Buffer {
  const at = below(random, file.length)
  const piece = file.subarray(at, at + below(random, 2_000))
  return Buffer.concat([file.subarray(0, at), piece, file.subarray(at)])
}

function changeNumber(file: Buffer, random: Random): Buffer {
  const numbers = [...file.toString('latin1').matchAll(/\d+/g)]
  const number = numbers[below(random, numbers.length)]
  const other = pick(random, [
    '0',
    '1',
    '-1',
    '3',
    '14',
    '4294967296',
    '99999999999999999999',
    '1.5',
    String(file.length),
  ])
  return number ? splice(file, number.index, number[0].length, other) : file
}

/** Most of a signed file is the hex of its signature blocks, where this goes for certificates and signatures. */
function changeDigits(file: Buffer, random: Random): Buffer {
  const digits = Array.from({ length: 1 + below(random, 8) }, () => below(random, 16).toString(16)).join('')
  return splice(file, below(random, file.length), digits.length, digits)
}

function insertWord(file: Buffer, random: Random): Buffer {
  const words = [
    '<<',
    '>>',
    '[',
    ']',
    '(',
    ')',
    '<',
    '%',
    'obj',
    'endobj',
    'stream',
    'R',
    '/Prev 9',
    '/Kids [3 0 R]',
    '%%EOF',
  ]
  return splice(file, below(random, file.length), 0, ` ${pick(random, words)} `)
}

function splice(file: Buffer, at: number, length: number, text: string): Buffer {
  return Buffer.concat([file.subarray(0, at), Buffer.from(text, 'latin1'), file.subarray(at + length)])
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[below(random, items.length)]
  if (item === undefined) throw new Error('There is nothing to pick from')
  return item
}
