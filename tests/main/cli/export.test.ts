import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sha256 } from '#main/platform/hash'
import { ask } from '#tests/main/pdf/judges'
import { pdfsig } from '#tests/main/signing/judges'
import { closedSigningWorkspace, closedWorkspace } from '#tests/support/closed-workspace'
import type { Signatory } from '#shared/domain/signatory'
import { leadPassphrase } from '#tests/support/make-signatory'
import { temporaryFolder } from '#tests/support/open-test-database'
import { openTestWorkspace } from '#tests/support/open-test-workspace'
import { buildCli, jsonOf, runCli } from '#tests/support/run-cli'

beforeAll(buildCli, 300_000)

const packSchema = z.object({
  packNumber: z.string(),
  kind: z.string(),
  state: z.string(),
  pages: z.number(),
  sha256: z.string(),
})

function exportArgs(folder: string, out: string, ...more: string[]): string[] {
  return ['export', '--workspace', folder, '--report', 'evidence-pack', '--out', out, ...more]
}

function signedBy({ signatory }: { signatory: Pick<Signatory, 'id'> }, passphrase: string): string[] {
  const file = path.join(temporaryFolder(), 'passphrase.txt')
  writeFileSync(file, passphrase)
  return ['--signatory', signatory.id, '--passphrase-file', file]
}

describe('sevenfold export', () => {
  it('without a signatory makes an unsigned pack, marked so on every page', async () => {
    const { folder } = await closedWorkspace()
    const out = path.join(temporaryFolder(), 'pack.pdf')

    const ran = await runCli(...exportArgs(folder, out, '--json'))

    expect(ran.code).toBe(0)
    const pack = packSchema.parse(jsonOf(ran))
    const bytes = readFileSync(out)
    const pages = ask('pdftotext', bytes, '{}', '-').split('\f').slice(0, pack.pages)
    expect(pages.filter((page) => !/unsigned/i.test(page))).toEqual([])
    expect(pages.length).toBeGreaterThan(10)
    expect(pack).toMatchObject({ packNumber: 'SF-2026-0001', kind: 'unsigned', sha256: sha256(bytes) })
    expect((await runCli('verify', out)).code).toBe(1)
  })

  it('with a signatory makes a signed one that verify and pdfsig find valid', async () => {
    const workspace = await closedSigningWorkspace()
    const out = path.join(temporaryFolder(), 'pack.pdf')

    const ran = await runCli(
      ...exportArgs(workspace.folder, out, ...signedBy(workspace, `${leadPassphrase}\r\nsecond line`)),
    )

    expect(ran).toMatchObject({
      code: 0,
      stdout: /^SF-\d{4}-0001: \d+ pages, signed, written to .*\n {2}SHA-256 [0-9a-f]{64}/,
    })
    expect((await runCli('verify', out)).code).toBe(0)
    expect(pdfsig(readFileSync(out))[0]).toContain('Signature is Valid')
  })

  it('with the wrong passphrase writes nothing and records nothing', async () => {
    const workspace = await closedSigningWorkspace()
    const folder = temporaryFolder()
    const out = path.join(folder, 'pack.pdf')

    const ran = await runCli(...exportArgs(workspace.folder, out, ...signedBy(workspace, 'not the passphrase')))

    expect(ran).toMatchObject({ code: 1, stdout: 'The passphrase is not the right one. Nothing was written.\n' })
    expect(readdirSync(folder)).toEqual([])
    const next = await runCli(...exportArgs(workspace.folder, out, '--json'))
    expect(packSchema.parse(jsonOf(next)).packNumber).toMatch(/-0001$/)
  })

  it('is refused, with the reason, for a place that is not there', async () => {
    const { folder } = await closedWorkspace()
    const out = path.join(temporaryFolder(), 'not there', 'pack.pdf')

    expect(await runCli(...exportArgs(folder, out))).toMatchObject({
      code: 1,
      stdout: `${out} could not be written: the folder is not there.\n`,
    })
  })

  it('is refused while the workspace is open elsewhere, and leaves it alone', async () => {
    const test = await openTestWorkspace()
    const out = path.join(temporaryFolder(), 'pack.pdf')

    expect(await runCli(...exportArgs(test.folder, out, '--json'))).toMatchObject({ code: 1, stdout: /open-elsewhere/ })

    expect(existsSync(out)).toBe(false)
  })

  it('says what it needs', async () => {
    const { folder, signatory } = await closedSigningWorkspace()
    const out = path.join(temporaryFolder(), 'pack.pdf')

    expect(await runCli('export', '--workspace', folder)).toMatchObject({ code: 2, stderr: /^Say: sevenfold export/ })
    expect(await runCli(...exportArgs(folder, out, '--signatory', signatory.id))).toMatchObject({
      code: 2,
      stderr: /--passphrase-file/,
    })
    expect(
      await runCli(...exportArgs(folder, out, '--signatory', signatory.id, '--passphrase-file', `${out}.txt`)),
    ).toMatchObject({ code: 2, stderr: /could not be read: it is not there/ })
    expect(await runCli(...exportArgs(temporaryFolder(), out))).toMatchObject({ code: 2, stderr: /no workspace/ })
    expect(existsSync(out)).toBe(false)
  })

  it('knows no signatory of another workspace', async () => {
    const workspace = await closedSigningWorkspace()
    const stranger = { signatory: { id: 'nobody' } }
    const out = path.join(temporaryFolder(), 'pack.pdf')

    expect(await runCli(...exportArgs(workspace.folder, out, ...signedBy(stranger, leadPassphrase)))).toMatchObject({
      code: 1,
      stdout: 'There is no such signatory.\n',
    })
  })
})
