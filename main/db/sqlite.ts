import Sqlite from 'better-sqlite3'

/** The one place that opens SQLite files. */
export type SqliteFile = Sqlite.Database

/** An application id of our own in the file's header ("7Fld"), so that another program's database is never taken for ours. */
const applicationId = 0x37466c64

/** Opens for reading and writing, as durable as SQLite goes: WAL, synchronous FULL, erased bytes overwritten. */
export function openSqlite(file: string): SqliteFile {
  const sqlite = new Sqlite(file, { timeout: 2000 })
  try {
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = FULL')
    sqlite.pragma('foreign_keys = ON')
    sqlite.pragma('secure_delete = ON')
    sqlite.pragma('temp_store = MEMORY')
    sqlite.pragma('trusted_schema = OFF')
    return sqlite
  } catch (error) {
    sqlite.close()
    throw error
  }
}

export function openReadOnly(file: string): SqliteFile {
  return new Sqlite(file, { readonly: true, fileMustExist: true, timeout: 2000 })
}

/**
 * Copies a database, its write-ahead log included. The copy is one file that needs none beside it, so that it can be
 * read from a folder where nothing may be written.
 */
export async function copyInto(sqlite: SqliteFile, target: string): Promise<void> {
  await sqlite.backup(target)
  const copy = new Sqlite(target)
  try {
    copy.pragma('journal_mode = DELETE')
  } finally {
    copy.close()
  }
}

export function markAsOurs(sqlite: SqliteFile): void {
  sqlite.pragma(`application_id = ${applicationId}`)
}

export function isOurs(sqlite: SqliteFile): boolean {
  return sqlite.pragma('application_id', { simple: true }) === applicationId
}

/** What SQLite itself finds wrong with the file; empty when it is whole. `quick` skips the indexes. */
export function integrityFaults(sqlite: SqliteFile, depth: 'quick' | 'full'): string[] {
  // Both pragmas answer rows of one text column, 'ok' alone when all is well.
  const rows = sqlite.pragma(depth === 'quick' ? 'quick_check(20)' : 'integrity_check(20)') as Record<string, string>[]
  return rows.flatMap((row) => Object.values(row)).filter((line) => line !== 'ok')
}

/** SQLite's own code ('SQLITE_FULL'), or null where the error is not SQLite's. */
export function sqliteCode(error: unknown): string | null {
  return error instanceof Sqlite.SqliteError ? error.code : null
}
