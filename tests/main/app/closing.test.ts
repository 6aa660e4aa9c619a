import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Closing } from '#main/app/closing'
import type { AppEvent } from '#shared/ipc/events'

/** A window as far as closing one goes: it asks, and is gone unless somebody objects. */
class TestWindow extends EventEmitter {
  isOpen = true
  isCrashed = false
  readonly webContents = { isCrashed: () => this.isCrashed }

  close(): void {
    let mayClose = true
    this.emit('close', { preventDefault: () => (mayClose = false) })
    if (mayClose) this.isOpen = false
  }
}

function openWindow() {
  const window = new TestWindow()
  const sent: AppEvent[] = []
  // Closing listens, asks whether the page crashed, and closes: TestWindow has all three.
  const closing = new Closing(window as unknown as BrowserWindow, (event) => void sent.push(event))
  return { window, closing, sent }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('closing the window', () => {
  it('waits until the page has saved what it holds', () => {
    const { window, closing, sent } = openWindow()

    window.close()
    expect(window.isOpen).toBe(true)
    expect(sent).toEqual([{ event: 'closing' }])
    closing.readyToClose()

    expect(window.isOpen).toBe(false)
  })

  it('asks the page once, however often the user clicks', () => {
    const { window, sent } = openWindow()

    window.close()
    window.close()

    expect(sent).toHaveLength(1)
    expect(window.isOpen).toBe(true)
  })

  it('is called off where a save failed, and can be asked for again', () => {
    const { window, closing, sent } = openWindow()

    window.close()
    closing.keepOpen()
    vi.advanceTimersByTime(60_000)
    expect(window.isOpen).toBe(true)
    window.close()
    closing.readyToClose()

    expect(sent).toHaveLength(2)
    expect(window.isOpen).toBe(false)
  })

  it('happens all the same where the page never answers', () => {
    const { window } = openWindow()

    window.close()
    vi.advanceTimersByTime(7_000)
    expect(window.isOpen).toBe(true)
    vi.advanceTimersByTime(2_000)

    expect(window.isOpen).toBe(false)
  })

  it('happens at once where the page has crashed and could not answer', () => {
    const { window, sent } = openWindow()
    window.isCrashed = true

    window.close()

    expect(window.isOpen).toBe(false)
    expect(sent).toEqual([])
  })
})
