import type { HandlersOf } from '#main/ipc/handlers'
import type { Jobs } from '#main/ipc/jobs'
import type { Desk } from '#main/workspace/desk'
import { ok } from '#shared/result'

/** What of the window these handlers need, without knowing Electron. */
export interface WindowDoor {
  showFolder(folder: string): Promise<void>
  readyToClose(): void
  keepOpen(): void
  /** Time to follow the whole audit trail, once the first screen is drawn. */
  workspaceOpened(): void
}

/** The job under which the sample's making reports its progress. */
const sampleJob = 'build-sample'

export function workspaceHandlers(
  desk: Desk,
  jobs: Jobs,
  door: WindowDoor,
): HandlersOf<'workspace' | 'job' | 'window'> {
  return {
    'workspace:status': async () => ok(await desk.status()),
    'workspace:open': ({ workspace }) =>
      jobs.run(sampleJob, async (watch) => {
        const status = await desk.openWorkspace(workspace, {
          onProgress: (fraction) => watch.onProgress(fraction, 'Making the sample organisation'),
        })
        if (status.kind === 'ready') door.workspaceOpened()
        return ok(status)
      }),
    'workspace:leave': async () => {
      await desk.leave()
      return ok(await desk.status())
    },
    'workspace:restore-newest': async ({ workspace }) => ok(await desk.restoreNewest(workspace)),
    'workspace:show-folder': () =>
      desk.with(async ({ workspace }) => {
        await door.showFolder(workspace.folder)
        return ok(undefined)
      }),
    'job:cancel': ({ jobId }) => {
      jobs.cancel(jobId)
      return Promise.resolve(ok(undefined))
    },
    'window:ready-to-close': () => {
      door.readyToClose()
      return Promise.resolve(ok(undefined))
    },
    'window:keep-open': () => {
      door.keepOpen()
      return Promise.resolve(ok(undefined))
    },
  }
}
