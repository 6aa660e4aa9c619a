import { app, BrowserWindow, session, shell, type WebContents } from 'electron'
import path from 'node:path'
import { appOrigin } from '#main/ipc/trusted-sender'

export interface WindowOptions {
  /** The built preload, absolute. */
  readonly preload: string
  /** The development server's address, or null. */
  readonly devUrl: string | null
}

/** The one window: sandboxed, isolated, on our own origin, with nowhere else to go. */
export function createWindow({ preload, devUrl }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 820,
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: '#f6f7f8',
    title: 'Sevenfold',
    icon: path.join(__dirname, '../resources/icons/icon.png'),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      spellcheck: true,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(devUrl ?? `${appOrigin}/index.html`)
  return window
}

/** For every page that is ever made: no new windows, no navigation away, no frames of another kind. */
export function guardAllContents(devUrl: string | null): void {
  app.on('web-contents-created', (_event, contents) => guard(contents, devUrl))
}

/** Nothing that asks for a permission gets it: no camera, no location, no notifications from the page. */
export function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.defaultSession.setPermissionCheckHandler(
    (_contents, permission) => permission === 'clipboard-sanitized-write',
  )
  session.defaultSession.setDevicePermissionHandler(() => false)
}

function guard(contents: WebContents, devUrl: string | null): void {
  const isOurs = (url: string) => url.startsWith(`${appOrigin}/`) || (devUrl !== null && url.startsWith(devUrl))
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Opens the file manager at a file or folder. */
export function showInFolder(file: string): void {
  shell.showItemInFolder(file)
}
