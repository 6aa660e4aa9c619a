import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { verifyPdf } from '#main/signing/verify-pdf'
import { pdfsig, signedParts } from '#tests/main/signing/judges'
import { ask, textOf } from '#tests/main/pdf/judges'
import { buildCli, jsonOf, runCli, type CliRun } from '#tests/support/run-cli'
import { seededNumbers } from '#tests/support/seeded'

const minutes = 60_000
const flips = 200

const demoSchema = z.object({
  workspace: z.string(),
  pdf: z.string(),
  asAt: z.string(),
  verdict: z.string(),
  pages: z.number(),
  counts: z.object({ criteria: z.number(), people: z.number(), risks: z.number(), actions: z.number() }),
})

let out: string
let ran: CliRun
let demo: z.infer<typeof demoSchema>
let bytes: Buffer

beforeAll(async () => {
  await buildCli()
  out = mkdtempSync(path.join(os.tmpdir(), 'sevenfold-demo-'))
  ran = await runCli('demo', '--out', out, '--json')
  demo = demoSchema.parse(jsonOf(ran))
  bytes = readFileSync(demo.pdf)
}, 8 * minutes)

afterAll(() => rmSync(out, { recursive: true, force: true }))

describe('sevenfold demo', () => {
  it('makes a workspace and its pack from nothing', () => {
    expect(ran.code).toBe(0)
    expect(demo).toMatchObject({
      verdict: 'valid',
      workspace: path.join(out, 'workspace'),
      pdf: path.join(out, 'evidence-pack.pdf'),
    })
  })

  it('holds 48 judged criteria, 16 to 20 risks and 28 actions, as its database itself says', () => {
    const raw = new Sqlite(path.join(demo.workspace, 'sevenfold.sqlite'), { readonly: true })
    // One row of one number, by construction.
    const count = (what: string) => (raw.prepare(`select count(*) as n from ${what}`).get() as { n: number }).n
    const counted = {
      criteria: count("judgement where level is not null or (is_not_applicable = 1 and not_applicable_reason <> '')"),
      people: count('person'),
      risks: count('risk'),
      actions: count('action'),
    }
    raw.close()

    expect(demo.counts).toMatchObject(counted)
    expect(counted).toMatchObject({ criteria: 48, actions: 28 })
    expect(counted.risks).toBeGreaterThanOrEqual(16)
    expect(counted.risks).toBeLessThanOrEqual(20)
  })

  it('makes a pack of at least 40 pages that another program counts too, marked as a sample', () => {
    expect(demo.pages).toBeGreaterThanOrEqual(40)
    expect(ask('pdfinfo', bytes, '{}')).toMatch(new RegExp(`Pages:\\s+${demo.pages}\n`))
    expect(textOf(bytes)).toMatch(/sample/i)
  })

  it('makes a pack that pdfsig finds valid and signed to its last byte', () => {
    const signatures = pdfsig(bytes)

    expect(signatures).toHaveLength(1)
    expect(signatures[0]).toContain('Signature is Valid')
    expect(signatures[0]).toContain('Total document signed')
  })

  it('makes a workspace that `check` finds whole', async () => {
    const checked = await runCli('check', '--workspace', demo.workspace)

    expect(checked).toMatchObject({ code: 0, stdout: /^All well: \d+ audit entries/ })
  })

  it('never writes over a workspace that is there', async () => {
    const again = await runCli('demo', '--out', out)

    expect(again).toMatchObject({ code: 2, stdout: '', stderr: /already holds a workspace/ })
  })

  it(
    'can be made for any day, with a past that leads up to it',
    async () => {
      const folder = path.join(out, 'as at')

      const made = await runCli('demo', '--out', folder, '--as-at', '2027-06-30', '--json')

      expect(made.code).toBe(0)
      expect(demoSchema.parse(jsonOf(made))).toMatchObject({ asAt: '2027-06-30', counts: demo.counts })
      expect(textOf(readFileSync(path.join(folder, 'evidence-pack.pdf')))).toContain('30 June 2027')
    },
    5 * minutes,
  )

  it.each([
    [['demo'], /Say where/],
    [['demo', '--out', 'x', '--as-at', '2026-02-30'], /2026-02-30 is no date/],
    [['demo', '--out', 'x', '--as-at', 'tomorrow'], /tomorrow is no date/],
    [['demo', '--colour', 'red'], /colour/],
    [['dance'], /sevenfold demo --out DIR/],
    [[], /sevenfold verify FILE\.pdf/],
  ])('%j is answered with what to say instead, and nothing is made', async (args, says) => {
    expect(await runCli(...args)).toMatchObject({ code: 2, stdout: '', stderr: says })
    expect(existsSync('x')).toBe(false)
  })
})

describe('the demo’s pack, altered', () => {
  const flipped = (at: number, bit: number) => {
    const copy = Buffer.from(bytes)
    copy.writeUInt8(copy.readUInt8(at) ^ (1 << bit), at)
    return copy
  }
  const isValid = async (pdf: Uint8Array) => {
    const verification = await verifyPdf(pdf)
    return verification.kind === 'signed' && verification.valid
  }
  /** Seeded places that the signature covers, and a bit of each. */
  const places = () => {
    const draw = seededNumbers('the demo’s pack')
    const [signature] = signedParts(bytes)
    if (!signature) throw new Error('The demo’s pack is not signed')
    const { start, end } = signature
    return Array.from({ length: flips }, () => {
      const place = draw(bytes.length - (end - start))
      return { at: place < start ? place : place + (end - start), bit: draw(8) }
    })
  }

  it(
    `by one bit, at each of ${flips} places, is caught by verify`,
    async () => {
      expect(await isValid(bytes)).toBe(true)
      const missed: unknown[] = []
      for (const place of places()) if (await isValid(flipped(place.at, place.bit))) missed.push(place)

      expect(missed).toEqual([])
    },
    5 * minutes,
  )

  it(
    `by one bit, at each of ${flips} places, is caught by pdfsig`,
    async () => {
      const file = path.join(out, 'flipped.pdf')
      const missed: unknown[] = []
      for (const place of places()) {
        writeFileSync(file, flipped(place.at, place.bit))
        if (await pdfsigIsContent(file)) missed.push(place)
      }
      writeFileSync(file, bytes)

      expect(missed).toEqual([])
      expect(await pdfsigIsContent(file)).toBe(true)
    },
    8 * minutes,
  )

  it(
    'by one bit of the signature value itself, at each of 100 places, is caught by verify',
    async () => {
      const [{ start, end } = { start: 0, end: 0 }] = signedParts(bytes)
      const draw = seededNumbers('the signature value')
      const missed: unknown[] = []
      for (let tried = 0; tried < 100; tried += 1) {
        const [at, bit] = [start + draw(end - start), draw(8)]
        if (await isValid(flipped(at, bit))) missed.push({ at, bit })
      }

      expect(missed).toEqual([])
    },
    5 * minutes,
  )

  it(
    'by one byte at its end, white space and zero among them, is caught by verify',
    async () => {
      const draw = seededNumbers('appended')
      const appended = [
        0,
        9,
        10,
        12,
        13,
        32,
        ...Buffer.from('%/0<>E('),
        127,
        255,
        ...Array.from({ length: 8 }, () => draw(256)),
      ]
      const missed: number[] = []
      for (const byte of appended) if (await isValid(Buffer.concat([bytes, Buffer.from([byte])]))) missed.push(byte)

      expect(missed).toEqual([])
    },
    5 * minutes,
  )

  it(
    'by a byte that is missing, from its end or from within, is caught by verify',
    async () => {
      expect(await isValid(bytes.subarray(0, -1))).toBe(false)
      const draw = seededNumbers('missing')
      for (let tried = 0; tried < 20; tried += 1) {
        const at = draw(bytes.length)
        expect(await isValid(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]))).toBe(false)
      }
    },
    5 * minutes,
  )
})

/** Both of the things that it says of an untouched pack: a valid signature, over the whole file. */
async function pdfsigIsContent(file: string): Promise<boolean> {
  const { stdout } = await promisify(execFile)('pdfsig', [file], { maxBuffer: 10_000_000 }).catch(
    (error: Error & { stdout?: string }) => ({ stdout: error.stdout ?? '' }),
  )
  return stdout.includes('Signature is Valid') && stdout.includes('Total document signed')
}
