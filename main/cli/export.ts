import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { getCurrentEvaluation } from '#main/features/evaluation/evaluation.service'
import { openFramework } from '#main/features/framework/framework.service'
import { exportPack, type FinishedPack, type PackTools } from '#main/features/report/pack.service'
import { workerRunner } from '#main/features/report/report-runner'
import { getSigningState } from '#main/features/signatory/signatory.service'
import { systemClock, type Clock } from '#main/platform/clock'
import { randomIds } from '#main/platform/ids'
import { databaseFile, openWorkspace } from '#main/workspace/workspace'
import { packSections } from '#shared/domain/pack'
import type { Failure } from '#shared/failure'
import { err, ok, type Result } from '#shared/result'
import { exitCodes, failureText, unusable, type Outcome, type Where } from './outcome'

export interface ExportRequest {
  readonly workspace: string
  readonly out: string
  /** A signatory's id, or null for an unsigned pack that is marked so. */
  readonly signatoryId: string | null
  readonly passphrase: string | null
  readonly clock: Clock
}

export async function runExport(
  options: Record<'workspace' | 'report' | 'out' | 'signatory' | 'passphraseFile', string | undefined>,
  where: Where,
): Promise<Outcome> {
  const { workspace, report, out, signatory, passphraseFile } = options
  if (!workspace || !out || report !== 'evidence-pack')
    return unusable('Say: sevenfold export --workspace DIR --report evidence-pack --out FILE')
  if (signatory !== undefined && passphraseFile === undefined)
    return unusable('A signed pack needs --passphrase-file: a file whose first line is the signatory’s passphrase')
  if (!existsSync(databaseFile(workspace))) return unusable(`There is no workspace in ${workspace}.`)
  const passphrase =
    passphraseFile === undefined ? null : (readFileSync(passphraseFile, 'utf8').split(/\r?\n/)[0] ?? '')
  const exported = await exportOnce(
    { workspace, out, signatoryId: signatory ?? null, passphrase, clock: systemClock },
    where,
  )
  if (!exported.ok) return { code: exitCodes.bad, text: failureText(exported.failure), data: exported.failure }
  const { pack, timings } = exported.value
  return {
    code: exitCodes.good,
    text: `${pack.packNumber}: ${pack.pages} pages, ${pack.kind}, written to ${pack.filePath}\n  SHA-256 ${pack.sha256}`,
    data: { ...pack, timings },
  }
}

/** Opens a workspace, makes one pack, closes it. */
export async function exportOnce(request: ExportRequest, where: Where): Promise<Result<FinishedPack, Failure>> {
  const opened = await openWorkspace(request.workspace, { clock: request.clock, ids: randomIds, env: process.env })
  if (!opened.ok) return err({ code: 'workspace_problem', problem: opened.failure })
  try {
    const anonymous = opened.value.contextFor({ personId: null, enteredForId: null })
    const signer = (await getSigningState(anonymous)).signatories.find((one) => one.id === request.signatoryId)
    const ctx = opened.value.contextFor({ personId: signer?.personId ?? null, enteredForId: null })
    const current = await getCurrentEvaluation(ctx)
    const id = current?.evaluation.frameworkId ?? null
    const framework = await openFramework(ctx, request.workspace, where.resources, id)
    const tools: PackTools = {
      framework: framework.framework,
      fontsDir: path.join(where.resources, 'fonts'),
      appVersion: where.version,
      isSample: await isSample(ctx),
      run: workerRunner(where.worker),
    }
    const exported = await exportPack(
      ctx,
      tools,
      {
        kind: request.signatoryId === null ? 'unsigned' : 'signed',
        sections: packSections,
        signatoryId: request.signatoryId,
        chooseFile: () => Promise.resolve(path.resolve(request.out)),
        passphrase: request.passphrase,
      },
      { onProgress: () => {}, isCancelled: () => false },
    )
    if (!exported.ok) return exported
    if (!exported.value) throw new Error('A place was given')
    return ok(exported.value)
  } finally {
    await opened.value.close()
  }
}

/** The sample's root is named SAMPLE: that is how a workspace shows what it is, wherever it was copied. */
async function isSample(ctx: Parameters<typeof getSigningState>[0]): Promise<boolean> {
  return (await getSigningState(ctx)).root?.subject.startsWith('SAMPLE ') ?? false
}
