import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

/** A local text log: what went wrong, never what a person wrote. It leaves this computer only if the user sends it. */
export interface Log {
  error(reference: string, error: unknown): void
}

const largest = 1_000_000

/** Appends to `folder/sevenfold.log`; at 1 MB the file becomes `sevenfold.log.old`. Never throws: a full disk must not hide the first fault. */
export function fileLog(folder: string, now: () => string): Log {
  const file = path.join(folder, 'sevenfold.log')
  return {
    error(reference, error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      try {
        mkdirSync(folder, { recursive: true })
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.old`)
        appendFileSync(file, `${now()} ${reference} ${text}\n`)
      } catch {
        process.stderr.write(`${reference} ${text}\n`)
      }
    },
  }
}
