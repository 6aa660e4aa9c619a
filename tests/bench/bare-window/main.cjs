// The floor: a window of the same runtime, with the same preferences, showing one word.
const { app, BrowserWindow, Menu } = require('electron')
const path = require('node:path')
const { reportWhenReady } = require('../app-window/report-when-ready.cjs')

Menu.setApplicationMenu(null)
app.setPath('userData', path.join(process.env.SEVENFOLD_DATA_DIR, 'bare'))
reportWhenReady("document.querySelector('main') !== null")
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 820,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true },
  })
  window.once('ready-to-show', () => window.show())
  window.loadFile(path.join(__dirname, 'index.html'))
})
