import { chainFaults, tableFaults } from '#main/db/check-audit'
import { openForReading } from '#main/db/open-database'

export interface DatabaseCheck {
  /** In plain sentences; empty when all is well. */
  readonly faults: readonly string[]
  readonly auditEntries: number
  readonly auditHead: string | null
}

/** Holds a database file against itself without changing it: SQLite's own check, the audit chain, and the tables against the chain. */
export async function checkDatabase(file: string): Promise<DatabaseCheck> {
  const { db, faults, close } = openForReading(file)
  try {
    const head = await db
      .selectFrom('audit_entry')
      .select(['sequence', 'hash'])
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirst()
    return {
      faults: [...faults, ...(await chainFaults(db)), ...(await tableFaults(db))],
      auditEntries: head?.sequence ?? 0,
      auditHead: head?.hash ?? null,
    }
  } finally {
    await close()
  }
}
