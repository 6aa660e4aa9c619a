import { X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { chainFaults, tableFaults } from '#main/db/check-audit'
import { saveAction } from '#main/features/action/action.service'
import { auditState, listHistory } from '#main/features/audit/history.service'
import { commit } from '#main/db/commit'
import { makeReport } from '#main/features/report/make-report'
import {
  exportPack,
  findLastFinishedPack,
  getPack,
  listPacks,
  previewPack,
  reconcilePacks,
} from '#main/features/report/pack.service'
import type { ReportRunner } from '#main/features/report/report-runner'
import { listRootCertificates } from '#main/features/signatory/signatory.service'
import { sha256 } from '#main/platform/hash'
import { packSections } from '#shared/domain/pack'
import { ask, textOf } from '#tests/main/pdf/judges'
import { opensslCades, pdfsig, qpdfCheck } from '#tests/main/signing/judges'
import { anAction } from '#tests/support/an-action'
import { makeSignatory, organisationPassphrase } from '#tests/support/make-signatory'
import { ok } from '#shared/result'
import { temporaryFolder } from '#tests/support/open-test-database'
import { failure, openTestWorkspace, value, type TestWorkspace } from '#tests/support/open-test-workspace'
import { exported, exportTo, packTools, short, unsigned, unwatched } from '#tests/support/pack-tools'

function somewhere(): string {
  return path.join(temporaryFolder(), 'pack.pdf')
}

async function signedRequest(test: TestWorkspace) {
  const signatory = await makeSignatory(test)
  return { kind: 'signed' as const, sections: packSections, signatoryId: signatory.id }
}

const withABug: ReportRunner = () => Promise.reject(new Error('a bug'))

describe('a signed pack', () => {
  it('is one that pdfsig, OpenSSL and qpdf find whole, signed by the lead under the organisation’s root', async () => {
    const test = await openTestWorkspace()
    const file = somewhere()

    const pack = await exported(test, file, { request: await signedRequest(test) })

    const bytes = readFileSync(file)
    const [signature = ''] = pdfsig(bytes)
    expect(signature).toContain('Signature is Valid')
    expect(signature).toContain('Total document signed')
    expect(signature).toContain(`Common Name: ${test.lead.name}`)
    const root = new X509Certificate((await listRootCertificates(test.ctx))[0]!).toString()
    expect(opensslCades(bytes, root)).toMatchObject([{ status: 0 }])
    expect(qpdfCheck(bytes).status).toBe(0)
    expect(ask('pdfinfo', bytes, '{}')).toMatch(new RegExp(`Pages:\\s+${pack.pages}\n`))
  })

  it('is recorded with its number, hash, pages and the end of the audit trail that it shows', async () => {
    const test = await openTestWorkspace()
    const file = somewhere()
    const request = await signedRequest(test)
    const before = await auditState(test.ctx)

    const pack = await exported(test, file, { request })

    expect(pack).toMatchObject({
      packNumber: 'SF-2026-0001',
      kind: 'signed',
      state: 'finished',
      asAt: '2026-11-24',
      filePath: file,
      sha256: sha256(readFileSync(file)),
      signatoryId: request.signatoryId,
      sections: packSections,
    })
    const row = await test.ctx.db.selectFrom('pack').select('audit_head').executeTakeFirstOrThrow()
    expect(row.audit_head).toBe(before.head)
    expect(await findLastFinishedPack(test.ctx)).toEqual(pack)
    expect(readdirSync(path.dirname(file))).toEqual(['pack.pdf'])
    expect(await tableFaults(test.ctx.db)).toEqual([])
  })

  it.each(['', 'wrong', organisationPassphrase])(
    'is not begun with the passphrase “%s”: nothing is asked, written or recorded',
    async (passphrase) => {
      const test = await openTestWorkspace()
      const request = await signedRequest(test)
      const before = await auditState(test.ctx)
      const chooseFile = () => Promise.reject(new Error('Nobody should be asked'))

      const refused = await exportPack(test.ctx, packTools(test), { ...request, passphrase, chooseFile }, unwatched)

      expect(failure(refused)).toEqual({ code: 'wrong_passphrase' })
      expect(await listPacks(test.ctx)).toEqual([])
      expect(await auditState(test.ctx)).toEqual(before)
    },
  )

  it('needs somebody who signs', async () => {
    const test = await openTestWorkspace()
    const request = await signedRequest(test)
    const unchosen = { ...request, signatoryId: null }

    expect(failure(await exportTo(test, somewhere(), { request: unchosen }))).toMatchObject({
      fields: { signatoryId: 'Choose who signs' },
    })
    expect(failure(await exportTo(test, somewhere(), { request, passphrase: null }))).toMatchObject({
      code: 'invalid_input',
    })
    expect(failure(await exportTo(test, somewhere(), { request: { ...request, signatoryId: 'nobody' } }))).toEqual({
      code: 'not_found',
      what: 'signatory',
    })
  })
})

describe('a pack for nobody’s signature', () => {
  it('is marked unsigned on every page, and carries no signature', async () => {
    const test = await openTestWorkspace()
    const file = somewhere()

    const pack = await exported(test, file, { request: unsigned })

    const pages = ask('pdftotext', readFileSync(file), '{}', '-')
      .split('\f')
      .slice(0, pack.pages ?? 0)
    expect(pages).toHaveLength(pack.pages ?? 0)
    expect(pages.filter((page) => !/unsigned/i.test(page))).toEqual([])
    expect(pdfsig(readFileSync(file))).toEqual([])
    expect(pack).toMatchObject({ kind: 'unsigned', signatoryId: null })
  })

  it('is not made where no place for it was chosen, and nothing is recorded', async () => {
    const test = await openTestWorkspace()

    const made = await exportPack(
      test.ctx,
      packTools(test),
      { ...short, passphrase: null, chooseFile: () => Promise.resolve(null) },
      unwatched,
    )

    expect(value(made)).toBeNull()
    expect(await listPacks(test.ctx)).toEqual([])
  })
})

describe('a preview', () => {
  it('shows the real pages, marked as a preview, and leaves no trace', async () => {
    const test = await openTestWorkspace()
    value(await saveAction(test.ctx, { ...anAction, action: 'Appoint a second deputy' }))
    const request = await signedRequest(test)
    const [before, files] = [await auditState(test.ctx), readdirSync(test.folder)]

    const bytes = value(await previewPack(test.ctx, packTools(test), request, unwatched))

    const text = textOf(bytes)
    expect(text).toContain('Appoint a second deputy')
    expect(text).toMatch(/preview/i)
    expect(pdfsig(bytes)).toEqual([])
    expect(await listPacks(test.ctx)).toEqual([])
    expect(await auditState(test.ctx)).toEqual(before)
    expect(readdirSync(test.folder)).toEqual(files)
  })
})

describe('a pack that could not be made', () => {
  it('is recorded as failed when its folder can not be written, and no half file is left', async () => {
    const test = await openTestWorkspace()
    const folder = temporaryFolder()
    const file = path.join(folder, 'not-there', 'pack.pdf')

    const refused = failure(await exportTo(test, file))

    expect(refused).toEqual({ code: 'file', doing: 'write', path: file, why: 'missing_folder' })
    expect(await listPacks(test.ctx)).toMatchObject([{ state: 'failed', sha256: null, pages: null }])
    expect(readdirSync(folder)).toEqual([])
    expect(await findLastFinishedPack(test.ctx)).toBeUndefined()
  })

  it('leaves the file that was there before as it was', async () => {
    const test = await openTestWorkspace()
    const file = somewhere()
    mkdirSync(`${file}.writing`)
    writeFileSync(file, 'last term’s pack')

    expect(failure(await exportTo(test, file))).toMatchObject({ code: 'file', doing: 'write', why: 'other' })

    expect(readFileSync(file, 'utf8')).toBe('last term’s pack')
    expect(await listPacks(test.ctx)).toMatchObject([{ state: 'failed' }])
  })

  it('because it was cancelled is a cancelled one: nothing at the place that was chosen', async () => {
    const test = await openTestWorkspace()
    const file = somewhere()
    let stages = 0
    const watch = { onProgress: () => void (stages += 1), isCancelled: () => stages > 3 }

    const refused = failure(await exportTo(test, file, { request: await signedRequest(test), watch }))

    expect(refused).toEqual({ code: 'cancelled' })
    expect(existsSync(file)).toBe(false)
    expect(await listPacks(test.ctx)).toMatchObject([{ state: 'failed' }])
  })

  it('because of a bug is not left as one that is being written', async () => {
    const test = await openTestWorkspace()

    await expect(exportTo(test, somewhere(), { run: withABug })).rejects.toThrow('a bug')

    expect(await listPacks(test.ctx)).toMatchObject([{ state: 'failed' }])
  })

  it('does not give its number to the next', async () => {
    const test = await openTestWorkspace()
    failure(await exportTo(test, path.join(temporaryFolder(), 'not-there', 'pack.pdf')))

    const pack = await exported(test, somewhere())

    expect(pack.packNumber).toBe('SF-2026-0002')
    expect((await listPacks(test.ctx)).map((one) => one.state)).toEqual(['finished', 'failed'])
  })
})

describe('a pack that was being written when the app was killed', () => {
  /** What stands in the folder and the record at the worst moment: the drawing never ends, half a file is there. */
  async function killedWhileWriting(test: TestWorkspace, file: string) {
    void exportTo(test, file, { run: () => new Promise(() => {}) })
    const intent = () => test.ctx.db.selectFrom('pack').select(['id', 'state']).executeTakeFirst()
    await expect.poll(intent).toMatchObject({ state: 'writing' })
    writeFileSync(`${file}.writing`, 'half a f')
    return (await intent())?.id ?? ''
  }

  it('is closed as failed at the next opening, says why, and its half file is gone', async () => {
    const test = await openTestWorkspace()
    const file = somewhere()
    const id = await killedWhileWriting(test, file)

    await reconcilePacks(test.ctx)

    expect(await getPack(test.ctx, id)).toMatchObject({ state: 'failed' })
    expect(existsSync(`${file}.writing`)).toBe(false)
    expect((await listHistory(test.ctx, 'pack', id))[0]?.reason).toBe('Was being written when Sevenfold stopped')
    expect(await chainFaults(test.ctx.db)).toEqual([])
  })

  it('is finished after all where its file is there, whole and as it was made', async () => {
    const test = await openTestWorkspace()
    const pack = await exported(test, somewhere())
    await commit(test.ctx, {}, async (tx) => {
      await tx.db.updateTable('pack').set({ state: 'writing', finished_at: null }).execute()
      return ok(undefined)
    })

    await reconcilePacks(test.ctx)

    expect(await getPack(test.ctx, pack.id)).toMatchObject({ state: 'finished', sha256: pack.sha256 })
  })

  it('does not keep the workspace shut because its half file can not be removed', async () => {
    const test = await openTestWorkspace()
    const file = somewhere()
    const id = await killedWhileWriting(test, file)
    rmSync(`${file}.writing`)
    mkdirSync(path.join(`${file}.writing`, 'in the way'), { recursive: true })

    await expect(reconcilePacks(test.ctx)).resolves.toBeUndefined()

    expect(await getPack(test.ctx, id)).toMatchObject({ state: 'failed' })
  })

  it('alone is touched: finished packs stay as they are', async () => {
    const test = await openTestWorkspace()
    const pack = await exported(test, somewhere())

    await reconcilePacks(test.ctx)

    expect(await getPack(test.ctx, pack.id)).toEqual(pack)
  })
})

describe('the finished file', () => {
  it('is read back: what the disk made of it is what counts', async () => {
    const test = await openTestWorkspace()
    const lying: ReportRunner = async (job, watch) => {
      const outcome = await makeReport(job, watch)
      if (outcome.kind !== 'made') throw new Error(outcome.kind)
      return { ...outcome, report: { ...outcome.report, sha256: sha256('another file') } }
    }

    await expect(exportTo(test, somewhere(), { run: lying })).rejects.toThrow('not the pack that was made')

    expect(await listPacks(test.ctx)).toMatchObject([{ state: 'failed' }])
  })
})
