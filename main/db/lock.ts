import Sqlite from 'better-sqlite3'
import { err, ok, type Result } from '#shared/result'
import { sqliteCode } from './sqlite'

export interface Lock {
  release(): void
}

/**
 * One writer a data folder: an exclusive transaction held open on a file of its own. A process that dies lets go of it
 * with its last breath, so there is no stale lock to clear.
 */
export function holdLock(file: string): Result<Lock, 'held'> {
  const sqlite = new Sqlite(file, { timeout: 0 })
  try {
    sqlite.exec('begin exclusive')
    return ok({ release: () => sqlite.close() })
  } catch (error) {
    sqlite.close()
    if (sqliteCode(error)?.startsWith('SQLITE_BUSY')) return err('held')
    throw error
  }
}
