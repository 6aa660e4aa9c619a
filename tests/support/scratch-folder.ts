import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A new folder for one run of the app. */
export function scratchFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'sevenfold-e2e-'))
}

/**
 * Removes it, trying for some seconds: helper processes of an app that was just ended may still be writing. What can't be
 * removed stays in the system's temporary folder; that is no fault of what was tested.
 */
export function removeScratch(folder: string): void {
  for (let attempt = 0; attempt < 25; attempt++) {
    try {
      rmSync(folder, { recursive: true, force: true })
      return
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
}
