const { app } = require('electron')

/**
 * Says READY on stdout once `condition`, an expression, holds in the page and what it shows has been painted. Then the
 * answer of `afterwards`, if any, and the process ends.
 */
exports.reportWhenReady = (condition, afterwards = async () => undefined) => {
  app.on('browser-window-created', (_event, window) => {
    window.webContents.once('dom-ready', async () => {
      await window.webContents.executeJavaScript(`new Promise((resolve) => {
        const painted = () => requestAnimationFrame(() => requestAnimationFrame(resolve))
        const holds = () => ${condition}
        if (holds()) return painted()
        const observer = new MutationObserver(() => {
          if (!holds()) return
          observer.disconnect()
          painted()
        })
        observer.observe(document, { childList: true, subtree: true })
      })`)
      process.stdout.write('READY\n')
      const answer = await afterwards(window)
      if (answer !== undefined) process.stdout.write(`ANSWER ${JSON.stringify(answer)}\n`)
      app.exit(0)
    })
  })
}
