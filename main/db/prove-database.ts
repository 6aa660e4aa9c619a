import { sql } from 'kysely'
import { auditedEntities } from '#shared/domain/audit'
import { openForReading } from './open-database'

export interface DatabaseProof {
  readonly faults: readonly string[]
  /** Over all audited tables. */
  readonly rows: number
  readonly auditEntries: number
}

/** Opens a database file read-only, has SQLite check all of it, and counts what it holds. */
export async function proveDatabase(file: string): Promise<DatabaseProof> {
  const { db, faults, close } = openForReading(file)
  try {
    let rows = 0
    for (const table of auditedEntities)
      rows += (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)).rows[0]?.n ?? 0
    const entries = await sql<{ n: number }>`select count(*) as n from audit_entry`.execute(db)
    return { faults, rows, auditEntries: entries.rows[0]?.n ?? 0 }
  } finally {
    await close()
  }
}
