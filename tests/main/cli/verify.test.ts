import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '#main/platform/hash'
import { signedParts } from '#tests/main/signing/judges'
import { makePdf } from '#tests/main/signing/make-pdf'
import { makeRoot, makeSigner, signed } from '#tests/main/signing/make-signer'
import { temporaryFolder } from '#tests/support/open-test-database'
import { buildCli, jsonOf, runCli } from '#tests/support/run-cli'

let pack: Buffer

beforeAll(async () => {
  await buildCli()
  const { signer } = await makeSigner(await makeRoot())
  pack = await signed(await makePdf({ fields: ['Preparer'] }), signer, { certify: 2 })
}, 300_000)

function fileOf(bytes: Uint8Array): string {
  const file = path.join(temporaryFolder(), 'a pack.pdf')
  writeFileSync(file, bytes)
  return file
}

function flipped(at: number): Buffer {
  const copy = Buffer.from(pack)
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at)
  return copy
}

describe('sevenfold verify', () => {
  it('answers 0 for a pack as it was signed: who, and the hash of what it looked at', async () => {
    const { code, stdout, stderr } = await runCli('verify', fileOf(pack))

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^Signed, whole, and not changed since\.\n/)
    expect(stdout).toContain('Signed by Siân Llŷr Gwynfor on 24 November 2026')
    expect(stdout).toContain(`SHA-256 ${sha256(pack)}`)
  })

  it('answers 1, with the reason, for one byte at its end', async () => {
    const { code, stdout } = await runCli('verify', fileOf(Buffer.concat([pack, Buffer.from('\n')])))

    expect(code).toBe(1)
    expect(stdout).toMatch(/^This file is not as it was signed\. Do not rely on it\.\n {2}\S/)
  })

  it('answers 1 for one bit, in the pages and in the signature', async () => {
    const [{ start } = { start: 0 }] = signedParts(pack)
    const inThePages = pack.indexOf('Tj') > 0 ? pack.indexOf('Tj') - 4 : pack.indexOf('stream') + 20

    for (const at of [inThePages, start + 200]) expect((await runCli('verify', fileOf(flipped(at)))).code).toBe(1)
  })

  it('answers 1 for a pack that nobody signed', async () => {
    const { code, stdout } = await runCli('verify', fileOf(await makePdf({ fields: [] })))

    expect(code).toBe(1)
    expect(stdout).toMatch(/^This file carries no electronic signature/)
  })

  it.each([
    ['a text', Buffer.from('Dear inspector, this is the pack.')],
    ['an empty file', Buffer.alloc(0)],
    ['the beginning of a pack', 'beginning'],
  ])('answers 2 for %s, on stderr alone', async (_what, content) => {
    const bytes = content === 'beginning' ? pack.subarray(0, 600) : Buffer.from(content)

    const { code, stdout, stderr } = await runCli('verify', fileOf(bytes))

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^This file could not be read/)
  })

  it('answers 2 for a file that is not there, for a folder, and for no name at all', async () => {
    const folder = temporaryFolder()
    const missing = path.join(folder, 'pack.pdf')

    expect(await runCli('verify', missing)).toMatchObject({
      code: 2,
      stderr: `${missing} could not be read: it is not there.\n`,
    })
    expect(await runCli('verify', folder)).toMatchObject({ code: 2, stderr: /could not be read/ })
    expect(await runCli('verify')).toMatchObject({ code: 2, stderr: /Say which file/ })
  })

  it('gives a program the same in JSON, with the same exit code', async () => {
    const altered = fileOf(Buffer.concat([pack, Buffer.from(' ')]))
    const missing = path.join(temporaryFolder(), 'pack.pdf')

    const good = await runCli('verify', '--json', fileOf(pack))
    const bad = await runCli('verify', altered, '--json')
    const none = await runCli('verify', missing, '--json')

    expect([good.code, bad.code, none.code]).toEqual([0, 1, 2])
    expect(jsonOf(good)).toMatchObject({ verdict: 'valid', sha256: sha256(pack) })
    expect(jsonOf(bad)).toMatchObject({ verdict: 'altered', sha256: sha256(readFileSync(altered)) })
    expect(jsonOf(none)).toEqual({ error: `${missing} could not be read: it is not there.` })
  })
})
