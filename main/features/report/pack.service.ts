import { readFileSync, rmSync } from 'node:fs'
import { commit } from '#main/db/commit'
import type { Context } from '#main/db/context'
import { nextNumber } from '#main/db/next-number'
import { auditState } from '#main/features/audit/history.service'
import { openSigner } from '#main/features/signatory/signatory.service'
import { fileFailure } from '#main/platform/file-failure'
import { sha256 as sha256Of } from '#main/platform/hash'
import { writeFileWhole } from '#main/platform/write-file-whole'
import type { Signer } from '#main/signing/sign-pdf'
import type { Failure } from '#shared/failure'
import type { Framework } from '#shared/domain/framework'
import type { Pack, PackKind, PackSection } from '#shared/domain/pack'
import { err, ok, type Result } from '#shared/result'
import type { MadeReport, ReportOutcome, ReportWatch } from './make-report'
import { takeSnapshot } from './pack-snapshot'
import {
  findPackById,
  insertPackIntent,
  listPackRows,
  markPackFailed,
  markPackFinished,
  markPackMade,
} from './pack.repository'
import type { ReportRunner } from './report-runner'

/** What making a pack needs beside the data. */
export interface PackTools {
  readonly framework: Framework
  readonly fontsDir: string
  readonly appVersion: string
  readonly isSample: boolean
  readonly run: ReportRunner
}

export interface PackRequest {
  readonly kind: PackKind
  readonly sections: readonly PackSection[]
  readonly signatoryId: string | null
}

export interface ExportRequest extends PackRequest {
  readonly passphrase: string | null
  /** Where to write it; null where the user thought better of it. Asked once the passphrase has proved right. */
  chooseFile(): Promise<string | null>
}

export interface FinishedPack {
  readonly pack: Pack
  readonly timings: MadeReport['timings']
}

export function listPacks(ctx: Context): Promise<Pack[]> {
  return listPackRows(ctx.db)
}

export async function getPack(ctx: Context, id: string): Promise<Pack | null> {
  return (await findPackById(ctx.db, id)) ?? null
}

export async function findLastFinishedPack(ctx: Context): Promise<Pack | undefined> {
  return (await listPackRows(ctx.db)).find((pack) => pack.state === 'finished')
}

/** The real pages, unsigned and marked as a preview; nothing is written. */
export async function previewPack(
  ctx: Context,
  tools: PackTools,
  request: PackRequest,
  watch: ReportWatch,
): Promise<Result<Uint8Array, Failure>> {
  const snapshot = await takeSnapshot(ctx, tools.framework, {
    ...request,
    packNumber: 'PREVIEW',
    isPreview: true,
    isSample: tools.isSample,
    appVersion: tools.appVersion,
  })
  if (!snapshot) return notDescribed()
  const outcome = await tools.run({ snapshot, fontsDir: tools.fontsDir, signer: null }, watch)
  return outcome.kind === 'made' ? ok(outcome.report.bytes) : err(outcomeFailure(outcome))
}

/**
 * Makes a pack and writes it. The key is opened first, so that a wrong passphrase costs nothing; then the place is
 * chosen, the intent recorded, the file made, checked, written whole and read back, and the record finished.
 * @returns null where no place was chosen
 */
export async function exportPack(
  ctx: Context,
  tools: PackTools,
  request: ExportRequest,
  watch: ReportWatch,
): Promise<Result<FinishedPack | null, Failure>> {
  const signer = await signerFor(ctx, request)
  if (!signer.ok) return signer
  const file = await request.chooseFile()
  if (file === null) return ok(null)
  const intent = await recordIntent(ctx, { ...request, file })
  if (!intent.ok) return intent
  const { id, packNumber } = intent.value
  const noteFailed = () => commit(ctx, {}, async (tx) => ok(await markPackFailed(tx.db, id, tx.now)))
  const writing = writePack(ctx, tools, { ...request, id, file, packNumber, signer: signer.value }, watch)
  const written = await writing.catch(async (bug: unknown) => {
    await noteFailed()
    throw bug
  })
  if (!written.ok) {
    const noted = await noteFailed()
    return noted.ok ? written : noted
  }
  const finished = await commit(ctx, {}, async (tx) => {
    await markPackFinished(tx.db, id, tx.now)
    const pack = await findPackById(tx.db, id)
    return pack ? ok(pack) : err({ code: 'not_found' as const, what: 'pack' })
  })
  return finished.ok ? ok({ pack: finished.value, timings: written.value.timings }) : finished
}

/**
 * Packs that were being written when the app stopped. One whose file is there, whole and as it was made, is finished; any
 * other is closed as failed and its half file removed.
 */
export async function reconcilePacks(ctx: Context): Promise<void> {
  const unfinished = (await listPackRows(ctx.db)).filter((pack) => pack.state === 'writing')
  for (const pack of unfinished) {
    removeIfPossible(`${pack.filePath}.writing`)
    const mark = pack.sha256 !== null && hashOf(pack.filePath) === pack.sha256 ? markPackFinished : markPackFailed
    await commit(ctx, { reason: 'Was being written when Sevenfold stopped' }, async (tx) =>
      ok(await mark(tx.db, pack.id, tx.now)),
    )
  }
}

/** Null where the file can't be read. */
function hashOf(file: string): string | null {
  try {
    return sha256Of(readFileSync(file))
  } catch {
    return null
  }
}

/** The place may be gone, or no longer ours to write in: that is no reason to keep the workspace shut. */
function removeIfPossible(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    return
  }
}

async function signerFor(
  ctx: Context,
  { kind, signatoryId, passphrase }: PackRequest & { passphrase: string | null },
): Promise<Result<Signer | null, Failure>> {
  if (kind !== 'signed') return ok(null)
  if (signatoryId === null || passphrase === null)
    return err({ code: 'invalid_input', fields: { signatoryId: 'Choose who signs' } })
  return openSigner(ctx, signatoryId, passphrase)
}

async function recordIntent(
  ctx: Context,
  request: PackRequest & { file: string },
): Promise<Result<{ id: string; packNumber: string }, Failure>> {
  const { head } = await auditState(ctx)
  return commit(ctx, {}, async (tx) => {
    const number = await nextNumber(tx.db, 'pack')
    const packNumber = `SF-${tx.today.slice(0, 4)}-${String(number).padStart(4, '0')}`
    const id = tx.ids.newId()
    await insertPackIntent(tx.db, {
      id,
      number,
      packNumber,
      kind: request.kind,
      as_at: tx.today,
      created_at: tx.now,
      file_path: request.file,
      signatory_id: request.kind === 'signed' ? request.signatoryId : null,
      audit_head: head,
      sections: request.sections,
    })
    return ok({ id, packNumber })
  })
}

async function writePack(
  ctx: Context,
  tools: PackTools,
  request: PackRequest & { id: string; packNumber: string; file: string; signer: Signer | null },
  watch: ReportWatch,
): Promise<Result<MadeReport, Failure>> {
  const snapshot = await takeSnapshot(ctx, tools.framework, {
    packNumber: request.packNumber,
    kind: request.kind,
    sections: request.sections,
    signatoryId: request.kind === 'signed' ? request.signatoryId : null,
    isPreview: false,
    isSample: tools.isSample,
    appVersion: tools.appVersion,
  })
  if (!snapshot) return notDescribed()
  const outcome = await tools.run({ snapshot, fontsDir: tools.fontsDir, signer: request.signer }, watch)
  if (outcome.kind !== 'made') return err(outcomeFailure(outcome))
  const { bytes, sha256, pages } = outcome.report
  const noted = await commit(ctx, {}, async (tx) => ok(await markPackMade(tx.db, request.id, { sha256, pages })))
  if (!noted.ok) return noted
  try {
    watch.onProgress(0.99, 'Writing the file')
    writeFileWhole(request.file, bytes)
    if (hashOf(request.file) !== sha256) throw new Error('The pack on the disk is not the pack that was made')
    watch.onProgress(1, 'Done')
    return ok(outcome.report)
  } catch (error) {
    return err(fileFailure(error, 'write', request.file))
  }
}

function outcomeFailure(outcome: Exclude<ReportOutcome, { kind: 'made' }>): Failure {
  return outcome.kind === 'cancelled'
    ? { code: 'cancelled' }
    : { code: 'refused', why: `The pack could not be signed (${outcome.why}).` }
}

function notDescribed(): Result<never, Failure> {
  return err({ code: 'refused', why: 'Describe the provider first: a pack without a name proves nothing.' })
}
