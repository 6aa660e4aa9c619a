import { makeReport, type ReportWatch } from '#main/features/report/make-report'
import { exportPack, type FinishedPack, type PackRequest, type PackTools } from '#main/features/report/pack.service'
import type { ReportRunner } from '#main/features/report/report-runner'
import { packSections } from '#shared/domain/pack'
import type { Failure } from '#shared/failure'
import type { Result } from '#shared/result'
import { fontsDir } from './built-resources'
import { leadPassphrase } from './make-signatory'
import { value, type TestWorkspace } from './open-test-workspace'

/** The tools of the app, with the pages drawn in this very thread unless a test says where. */
export function packTools({ framework }: TestWorkspace, run: ReportRunner = makeReport): PackTools {
  return { framework: framework.framework, fontsDir, appVersion: '1.2.3', isSample: false, run }
}

export const unwatched: ReportWatch = { onProgress: () => {}, isCancelled: () => false }

export const unsigned: PackRequest = { kind: 'unsigned', sections: packSections, signatoryId: null }

/** A pack of few pages: most tests of writing a file do not care what is in it. */
export const short: PackRequest = { kind: 'unsigned', sections: ['people', 'sign-off'], signatoryId: null }

export interface ExportCase {
  readonly request?: PackRequest
  readonly passphrase?: string | null
  readonly run?: ReportRunner
  readonly watch?: ReportWatch
}

/** Exports a pack to a file, as the app does once the user has chosen where. */
export async function exportTo(
  test: TestWorkspace,
  file: string,
  { request = short, passphrase = leadPassphrase, run, watch = unwatched }: ExportCase = {},
): Promise<Result<FinishedPack, Failure>> {
  const chooseFile = () => Promise.resolve(file)
  const exported = await exportPack(test.ctx, packTools(test, run), { ...request, passphrase, chooseFile }, watch)
  if (!exported.ok) return exported
  if (!exported.value) throw new Error('A file was chosen')
  return { ok: true, value: exported.value }
}

/** The pack that was made; a test that gets none fails. */
export async function exported(test: TestWorkspace, file: string, how: ExportCase = {}): Promise<FinishedPack['pack']> {
  return value(await exportTo(test, file, how)).pack
}
