import { sql } from 'kysely'
import { auditedEntities } from '#shared/domain/audit'
import { openForReading } from './open-database'

export interface DatabaseProof {
  readonly faults: readonly string[]
  /** Over all audited tables. */
  readonly rows: number
  readonly auditEntries: number
  /** Hash of the newest entry; empty where there is none. */
  readonly auditHead: string
}

/** Opens a database file read-only, has SQLite check all of it, and counts what it holds. */
export async function proveDatabase(file: string): Promise<DatabaseProof> {
  const { db, faults, close } = openForReading(file)
  try {
    let rows = 0
    for (const table of auditedEntities)
      rows += (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)).rows[0]?.n ?? 0
    const head = await db
      .selectFrom('audit_entry')
      .select(['sequence', 'hash'])
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirst()
    return { faults, rows, auditEntries: head?.sequence ?? 0, auditHead: head?.hash ?? '' }
  } finally {
    await close()
  }
}
