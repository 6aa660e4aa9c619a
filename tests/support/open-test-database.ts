import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { Context } from '#main/db/context'
import { openDatabase, type OpenDatabase } from '#main/db/open-database'
import type { Clock } from '#main/platform/clock'
import type { Ids } from '#main/platform/ids'

export interface TestDatabase {
  readonly ctx: Context
  readonly database: OpenDatabase
  readonly file: string
  readonly clock: SteppingClock
}

/** A real database in a folder of its own, gone when the test ends. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const folder = temporaryFolder()
  const file = path.join(folder, 'sevenfold.sqlite')
  const database = await openDatabase(file)
  onTestFinished(() => database.close())
  const clock = steppingClock()
  return {
    database,
    file,
    clock,
    ctx: { db: database.db, clock, ids: countingIds(), actor: { personId: null, enteredForId: null } },
  }
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sevenfold-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface SteppingClock extends Clock {
  /** Moves the clock on (or back) by whole days. */
  moveDays(days: number): void
}

/** Starts on 24 November 2026 at 09:00 and moves a second at every look. */
export function steppingClock(start = '2026-11-24T09:00:00.000Z'): SteppingClock {
  let at = Date.parse(start)
  return {
    now: () => new Date((at += 1000)).toISOString(),
    today: () => new Date(at).toISOString().slice(0, 10),
    moveDays: (days) => {
      at += days * 86_400_000
    },
  }
}

/** id-1, id-2 and so on: readable, and the same in every run. */
export function countingIds(): Ids {
  let next = 0
  return { newId: () => `id-${++next}`, newSalt: () => `salt-${++next}` }
}
