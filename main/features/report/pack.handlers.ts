import { readFileSync } from 'node:fs'
import { listRootCertificates } from '#main/features/signatory/signatory.service'
import type { HandlersOf } from '#main/ipc/handlers'
import type { Jobs } from '#main/ipc/jobs'
import { fileFailure } from '#main/platform/file-failure'
import type { Desk, OpenDesk } from '#main/workspace/desk'
import type { Failure } from '#shared/failure'
import type { Pack, PackVerdict } from '#shared/domain/pack'
import { err, ok, type Result } from '#shared/result'
import { exportPack, getPack, listPacks, previewPack, type PackTools } from './pack.service'
import { findPackBySha256 } from './pack.repository'
import { verifyPackBytes } from './verify-pack'

export interface PackDoor {
  readonly fontsDir: string
  readonly appVersion: string
  readonly run: PackTools['run']
  /** Asks where to save; null where the user thought better of it. */
  chooseWhereToSave(suggestedName: string): Promise<string | null>
  choosePdf(): Promise<string | null>
  showInFolder(file: string): void
}

export function packHandlers(desk: Desk, jobs: Jobs, door: PackDoor): HandlersOf<'pack'> {
  const toolsFor = ({ framework, kind }: OpenDesk): PackTools => ({
    framework: framework.framework,
    fontsDir: door.fontsDir,
    appVersion: door.appVersion,
    isSample: kind === 'sample',
    run: door.run,
  })
  return {
    'pack:list': () => desk.with(async ({ ctx }) => ok(await listPacks(ctx))),
    'pack:preview': ({ options, jobId }) =>
      desk.with((open) => jobs.run(jobId, (watch) => previewPack(open.ctx, toolsFor(open), options, watch))),
    'pack:export': ({ options, passphrase, jobId }) =>
      desk.with<Pack | null>(async (open) => {
        const chooseFile = () => door.chooseWhereToSave(`Prevent evidence pack ${open.ctx.clock.today()}.pdf`)
        const exported = await jobs.run(jobId, (watch) =>
          exportPack(open.ctx, toolsFor(open), { ...options, passphrase, chooseFile }, watch),
        )
        return exported.ok ? ok(exported.value?.pack ?? null) : exported
      }),
    'pack:verify': ({ id }) =>
      desk.with(async (open) => {
        const pack = await getPack(open.ctx, id)
        return pack ? verifyFile(open, pack.filePath) : err({ code: 'not_found', what: 'pack' })
      }),
    'pack:verify-file': () =>
      desk.with<PackVerdict | null>(async (open) => {
        const file = await door.choosePdf()
        return file === null ? ok(null) : verifyFile(open, file)
      }),
    'pack:show-in-folder': ({ id }) =>
      desk.with(async ({ ctx }) => {
        const pack = await getPack(ctx, id)
        if (!pack) return err({ code: 'not_found', what: 'pack' })
        door.showInFolder(pack.filePath)
        return ok(undefined)
      }),
  }
}

async function verifyFile({ ctx }: OpenDesk, file: string): Promise<Result<PackVerdict, Failure>> {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    return err(fileFailure(error, 'read', file))
  }
  const verdict = await verifyPackBytes(bytes, await listRootCertificates(ctx))
  const ours = await findPackBySha256(ctx.db, verdict.sha256)
  return ok({ ...verdict, isOurs: ours !== undefined })
}
