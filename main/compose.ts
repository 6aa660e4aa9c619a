import { app, shell, type BrowserWindow } from 'electron'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { Closing } from './app/closing'
import { showInFolder } from './app/window'
import { loadNewestFramework } from './features/framework/load-framework'
import { workerRunner } from './features/report/report-runner'
import { allHandlers } from './ipc/all-handlers'
import { answer } from './ipc/answer'
import { Jobs } from './ipc/jobs'
import { eventChannel, type AnswerCall } from './ipc/register-handlers'
import { systemClock } from './platform/clock'
import { choosePdf, chooseWhereToSavePdf } from './platform/electron/dialogs'
import { randomIds } from './platform/ids'
import type { Log } from './platform/log'
import { workerChecker } from './workspace/check-in-worker'
import { Desk } from './workspace/desk'
import { eventSchema, type AppEvent } from '#shared/ipc/events'

export interface Parts {
  readonly window: BrowserWindow
  readonly dataDir: string
  readonly log: Log
  /** The folder of the built programs; the resources are beside it. */
  readonly programs: string
}

export interface Services {
  readonly answerCall: AnswerCall
  /** Backs up and closes what is open. */
  leave(): Promise<void>
}

const auditCheckDelayMs = 3000

/** The composition root: every service is made here and handed to what needs it. */
export function compose({ window, dataDir, log, programs }: Parts): Services {
  const resources = path.join(programs, '../resources')
  const send = (event: AppEvent) => {
    if (!window.isDestroyed()) window.webContents.send(eventChannel, eventSchema.parse(event))
  }
  const shipped = once(() => loadNewestFramework(resources))
  const desk = new Desk({
    dataDir,
    resources,
    clock: systemClock,
    ids: randomIds,
    env: process.env,
    checkAudit: workerChecker(path.join(programs, 'check-worker.cjs')),
    buildSample: async (folder, onProgress) => {
      const { buildSample } = await import('./workspace/build-sample')
      await buildSample({ folder, resources, framework: shipped(), onProgress })
    },
  })
  // The whole audit trail is followed once the first screen has long been drawn, in a thread of its own.
  const checkSoon = () => {
    setTimeout(
      () => void desk.checkAudit().then((faults) => send({ event: 'audit-checked', faults })),
      auditCheckDelayMs,
    )
  }
  const closing = new Closing(window, send)
  const handlers = allHandlers({
    desk,
    jobs: new Jobs(send),
    onChange: (nouns) => send({ event: 'changed', nouns }),
    windowDoor: {
      showFolder: async (folder) => void (await shell.openPath(folder)),
      readyToClose: () => closing.readyToClose(),
      keepOpen: () => closing.keepOpen(),
      workspaceOpened: checkSoon,
    },
    packDoor: {
      fontsDir: path.join(resources, 'fonts'),
      appVersion: app.getVersion(),
      run: workerRunner(path.join(programs, 'report-worker.cjs')),
      chooseWhereToSave: (name) => chooseWhereToSavePdf(app.getPath('documents'), name),
      choosePdf,
      showInFolder,
    },
  })
  // Opened while the page loads: the first screen then finds its data ready.
  if (desk.hasOwnWorkspace()) {
    // An unpackaged build may be told who sits down, so that a launch can be timed to its first screen.
    const startAs = app.isPackaged ? undefined : process.env.SEVENFOLD_PERSON
    void desk.openWorkspace('own', { startAs }).then(checkSoon)
  }
  const deps = { handlers, log, newReference: () => randomBytes(4).toString('hex').toUpperCase() }
  return { answerCall: (name, input) => answer(deps, name, input), leave: () => desk.leave() }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
