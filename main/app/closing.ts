import type { BrowserWindow } from 'electron'
import type { AppEvent } from '#shared/ipc/events'

/** How long the page may take to save what it holds before the window closes all the same. */
const longestWaitMs = 8000

/**
 * Closing waits for what is typed to be saved: the page is asked, and answers by `window:ready-to-close`, or by
 * `window:keep-open` where a save failed and the text would be lost.
 */
export class Closing {
  private state: 'open' | 'asking' | 'may-close' = 'open'
  private timer: NodeJS.Timeout | null = null

  constructor(
    private readonly window: BrowserWindow,
    private readonly send: (event: AppEvent) => void,
  ) {
    window.on('close', (event) => {
      if (this.state === 'may-close' || window.webContents.isCrashed()) return
      event.preventDefault()
      this.ask()
    })
  }

  readyToClose(): void {
    this.stopWaiting()
    this.state = 'may-close'
    this.window.close()
  }

  keepOpen(): void {
    this.stopWaiting()
    this.state = 'open'
  }

  private ask(): void {
    if (this.state === 'asking') return
    this.state = 'asking'
    this.send({ event: 'closing' })
    this.timer = setTimeout(() => this.readyToClose(), longestWaitMs)
  }

  private stopWaiting(): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
  }
}
