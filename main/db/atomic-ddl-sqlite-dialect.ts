import { SqliteAdapter, SqliteDialect, type DialectAdapter } from 'kysely'

/** Kysely does not wrap SQLite migrations in a transaction by itself; with this, all pending ones commit together or not at all. */
export class AtomicDdlSqliteDialect extends SqliteDialect {
  override createAdapter(): DialectAdapter {
    return new AtomicDdlSqliteAdapter()
  }
}

class AtomicDdlSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
