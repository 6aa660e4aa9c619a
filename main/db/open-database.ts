import { Kysely, Migrator } from 'kysely'
import { AtomicDdlSqliteDialect } from './atomic-ddl-sqlite-dialect'
import { installCommitGuard } from './commit-guard'
import { migrations } from './migrations/index'
import type { Database } from './schema'
import {
  copyInto,
  integrityFaults,
  isOurs,
  markAsOurs,
  openReadOnly,
  openSqlite,
  sqliteCode,
  type SqliteFile,
} from './sqlite'

export interface OpenDatabase {
  readonly db: Kysely<Database>
  /** Copies the whole database, changes in flight included, into a new file. */
  backupTo(file: string): Promise<void>
  /** Moves the write-ahead log into the file itself, so that erased text is nowhere else. */
  checkpoint(): void
  /** For tests of a full disk: the most pages the file may have. */
  limitPages(pages: number): void
  close(): Promise<void>
}

/** What a database file is, found out without changing it. */
export type DatabaseState =
  | { readonly kind: 'new' }
  | { readonly kind: 'current' }
  | { readonly kind: 'older' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged'; readonly what: string }

/**
 * Opens a file read-only and says what it is. A file that SQLite can't read at all is damaged, not an error.
 * @throws where SQLite was not let in: another program has it, or this folder does not take its side files
 */
export function inspectDatabase(file: string): DatabaseState {
  let sqlite: SqliteFile | null = null
  try {
    sqlite = openReadOnly(file)
    const tables = sqlite.prepare("select count(*) as n from sqlite_schema where name = 'kysely_migration'").get()
    if ((tables as { n: number }).n === 0) {
      const any = sqlite.prepare('select count(*) as n from sqlite_schema').get() as { n: number } // one row by construction
      return any.n === 0 ? { kind: 'new' } : { kind: 'damaged', what: 'The file is not a Sevenfold database' }
    }
    if (!isOurs(sqlite)) return { kind: 'damaged', what: 'The file is not a Sevenfold database' }
    const faults = integrityFaults(sqlite, 'quick')
    if (faults.length > 0) return { kind: 'damaged', what: faults[0] ?? '' }
    const rows = sqlite.prepare('select name from kysely_migration').all() as { name: string }[] // the migrator's own table
    if (rows.some((row) => !(row.name in migrations))) return { kind: 'newer' }
    return { kind: rows.length < Object.keys(migrations).length ? 'older' : 'current' }
  } catch (error) {
    if (/^SQLITE_(BUSY|LOCKED|READONLY|CANTOPEN)/.test(sqliteCode(error) ?? '')) throw error
    return { kind: 'damaged', what: error instanceof Error ? error.message : String(error) }
  } finally {
    sqlite?.close()
  }
}

/**
 * Opens a database and brings it up to date: all pending migrations together or none.
 * @throws what SQLite throws; the caller turns it into a storage failure
 */
export async function openDatabase(file: string): Promise<OpenDatabase> {
  const sqlite = openSqlite(file)
  const db = new Kysely<Database>({ dialect: new AtomicDdlSqliteDialect(sqlite) })
  try {
    await migrate(db, sqlite)
    installCommitGuard(sqlite)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    db,
    backupTo: (target) => copyInto(sqlite, target),
    checkpoint: () => {
      sqlite.pragma('wal_checkpoint(TRUNCATE)')
    },
    limitPages: (pages) => {
      sqlite.pragma(`max_page_count = ${pages}`)
    },
    close: () => db.destroy(),
  }
}

/** A read-only view for `check`: no migration, no guard, nothing written. */
export function openForReading(file: string): { db: Kysely<Database>; faults: string[]; close(): Promise<void> } {
  const sqlite = openReadOnly(file)
  const db = new Kysely<Database>({ dialect: new AtomicDdlSqliteDialect(sqlite) })
  return { db, faults: integrityFaults(sqlite, 'full'), close: () => db.destroy() }
}

async function migrate(db: Kysely<Database>, sqlite: SqliteFile): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } })
  const pending = (await migrator.getMigrations()).filter((migration) => !migration.executedAt)
  if (pending.length === 0) return
  // Rebuilding a parent table with foreign keys on would delete its children, and inside the transaction it is too late.
  sqlite.pragma('foreign_keys = OFF')
  const { error } = await migrator.migrateToLatest()
  // Kysely types it as unknown and always gives what was thrown.
  if (error) throw error instanceof Error ? error : new Error('The migration failed', { cause: error })
  const broken = sqlite.pragma('foreign_key_check') as unknown[] // rows of what points nowhere
  if (broken.length > 0) throw new Error(`A migration left ${broken.length} rows that point nowhere`)
  sqlite.pragma('foreign_keys = ON')
  markAsOurs(sqlite)
}
