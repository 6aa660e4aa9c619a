import { app, Menu, type BrowserWindow } from 'electron'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { registerAppScheme, serveApp } from './app/app-protocol'
import { dataFolder } from './app/data-folder'
import { createWindow, denyPermissions, guardAllContents } from './app/window'
import type { Services } from './compose'
import { registerHandlers } from './ipc/register-handlers'
import { systemClock } from './platform/clock'
import { fileLog, type Log } from './platform/log'

/** What must be there before the window is, and no more: the services are read in while the page's process starts. */
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
  const pageServed = serveApp(path.join(__dirname, '../renderer'), randomBytes(16).toString('base64'))
  denyPermissions()
  const window = createWindow({ preload: path.join(__dirname, 'preload.cjs'), devUrl })
  // The page's process needs this thread to start: the services are read in once it has its scripts to read in itself.
  const services = pageServed
    .then(() => import('./compose'))
    .then(({ compose }) => compose({ window, dataDir, log, programs: __dirname }))
  registerHandlers(
    services.then(({ answerCall }) => answerCall),
    devUrl,
  )
  leaveWell(window, services, log)
}

function leaveWell(window: BrowserWindow, services: Promise<Services>, log: Log): void {
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  let isClosed = false
  app.on('before-quit', (event) => {
    if (isClosed || !window.isDestroyed()) return
    event.preventDefault()
    void services
      .then(({ leave }) => leave())
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
