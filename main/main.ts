import { app, Menu, shell, type BrowserWindow } from 'electron'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { registerAppScheme, serveApp } from './app/app-protocol'
import { Closing } from './app/closing'
import { dataFolder } from './app/data-folder'
import { createWindow, denyPermissions, guardAllContents, showInFolder } from './app/window'
import { loadNewestFramework } from './features/framework/load-framework'
import { workerRunner } from './features/report/report-runner'
import { allHandlers } from './ipc/all-handlers'
import { Jobs } from './ipc/jobs'
import { eventChannel, registerHandlers } from './ipc/register-handlers'
import { systemClock } from './platform/clock'
import { choosePdf, chooseWhereToSavePdf } from './platform/electron/dialogs'
import { randomIds } from './platform/ids'
import { fileLog } from './platform/log'
import { workerChecker } from './workspace/check-in-worker'
import { Desk } from './workspace/desk'
import { buildSample } from './workspace/build-sample'
import { eventSchema, type AppEvent } from '#shared/ipc/events'

/** The composition root: everything is made here and handed to what needs it. */
const resources = path.join(__dirname, '../resources')
const auditCheckDelayMs = 3000
const devUrl = app.isPackaged ? null : (process.env.SEVENFOLD_DEV_URL ?? null)

Menu.setApplicationMenu(null)
registerAppScheme()
const dataDir = dataFolder(process.env)
app.setPath('userData', path.join(dataDir, 'app'))
guardAllContents(devUrl)

if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

function start(): void {
  const log = fileLog(path.join(dataDir, 'log'), systemClock.now)
  serveApp(path.join(__dirname, '../renderer'), randomBytes(16).toString('base64'))
  denyPermissions()
  const window = createWindow({ preload: path.join(__dirname, 'preload.cjs'), devUrl })
  const send = (event: AppEvent) => {
    if (!window.isDestroyed()) window.webContents.send(eventChannel, eventSchema.parse(event))
  }
  const shipped = once(() => loadNewestFramework(resources))
  const desk = new Desk({
    dataDir,
    clock: systemClock,
    ids: randomIds,
    env: process.env,
    shippedFramework: shipped,
    checkAudit: workerChecker(path.join(__dirname, 'check-worker.cjs')),
    buildSample: async (folder, onProgress) => {
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
  const jobs = new Jobs(send)
  const handlers = allHandlers({
    desk,
    jobs,
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
      run: workerRunner(path.join(__dirname, 'report-worker.cjs')),
      chooseWhereToSave: (name) => chooseWhereToSavePdf(app.getPath('documents'), name),
      choosePdf,
      showInFolder,
    },
  })
  registerHandlers({ handlers, log, newReference: () => randomBytes(4).toString('hex').toUpperCase() }, devUrl)
  // Opened while the page loads: the first screen then finds its data ready.
  if (desk.hasOwnWorkspace()) {
    // An unpackaged build may be told who sits down, so that a launch can be timed to its first screen.
    const startAs = app.isPackaged ? undefined : process.env.SEVENFOLD_PERSON
    void desk.openWorkspace('own', { startAs }).then(checkSoon)
  }
  leaveWell(window, desk, log)
}

function leaveWell(window: BrowserWindow, desk: Desk, log: ReturnType<typeof fileLog>): void {
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  let isClosed = false
  app.on('before-quit', (event) => {
    if (isClosed || !window.isDestroyed()) return
    event.preventDefault()
    void desk
      .leave()
      .catch((error: unknown) => log.error('QUIT', error))
      .finally(() => {
        isClosed = true
        app.quit()
      })
  })
  app.on('window-all-closed', () => app.quit())
  process.on('uncaughtException', (error) => log.error('UNCAUGHT', error))
  process.on('unhandledRejection', (error) => log.error('UNHANDLED', error))
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
