import {
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
} from 'kysely'
import type { SqliteFile } from './sqlite'

/**
 * Kysely does not wrap SQLite migrations in a transaction by itself; with this, all pending ones commit together or not
 * at all. And a transaction that SQLite itself has ended, as it does when the disk is full, is not ended again: the
 * second error would hide the first.
 */
export class AtomicDdlSqliteDialect extends SqliteDialect {
  constructor(private readonly sqlite: SqliteFile) {
    super({ database: sqlite })
  }

  override createAdapter(): DialectAdapter {
    return new AtomicDdlSqliteAdapter()
  }

  override createDriver(): Driver {
    return new OnceEndingSqliteDriver(this.sqlite)
  }
}

class AtomicDdlSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class OnceEndingSqliteDriver extends SqliteDriver {
  constructor(private readonly sqlite: SqliteFile) {
    super({ database: sqlite })
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.sqlite.inTransaction) await super.rollbackTransaction(connection)
  }
}
