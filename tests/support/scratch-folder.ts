import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A new folder for one run of the app. */
export function scratchFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'sevenfold-e2e-'))
}

/** Retries, since a process that was just ended may still be writing its last file. */
export function removeScratch(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
}
