import { existsSync } from 'node:fs'
import { chainFaults, tableFaults } from '#main/db/check-audit'
import { inspectDatabase, openForReading } from '#main/db/open-database'
import { databaseFile } from '#main/workspace/workspace'
import { exitCodes, unusable, type Outcome } from './outcome'

/** Reads a workspace without changing anything in it, and holds its data against its audit trail. */
export async function runCheck(workspace: string | undefined): Promise<Outcome> {
  if (workspace === undefined) return unusable('Say which workspace: sevenfold check --workspace DIR')
  const file = databaseFile(workspace)
  if (!existsSync(file)) return unusable(`There is no workspace in ${workspace}.`)
  const state = inspectDatabase(file)
  if (state.kind === 'newer') return unusable('This workspace is from a newer version of Sevenfold.')
  if (state.kind === 'damaged') return unusable(`The database is damaged: ${state.what}.`)

  const { db, faults: sqliteFaults, close } = openForReading(file)
  try {
    const faults = [...sqliteFaults, ...(await chainFaults(db)), ...(await tableFaults(db))]
    const entries = await db
      .selectFrom('audit_entry')
      .select((row) => row.fn.countAll<number>().as('n'))
      .executeTakeFirst()
    const head = await db
      .selectFrom('audit_entry')
      .select('hash')
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirst()
    return {
      code: faults.length === 0 ? exitCodes.good : exitCodes.bad,
      text:
        faults.length === 0
          ? `All well: ${entries?.n ?? 0} audit entries, and the data is what they say.`
          : [
              `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:`,
              ...faults.map((fault) => `  ${fault}`),
            ].join('\n'),
      data: { faults, auditEntries: entries?.n ?? 0, auditHead: head?.hash ?? null },
    }
  } finally {
    await close()
  }
}
