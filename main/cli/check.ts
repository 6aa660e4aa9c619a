import { existsSync } from 'node:fs'
import { inspectDatabase } from '#main/db/open-database'
import { checkDatabase } from '#main/workspace/check-database'
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

  const { faults, auditEntries, auditHead } = await checkDatabase(file)
  const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:`
  return {
    code: faults.length === 0 ? exitCodes.good : exitCodes.bad,
    text:
      faults.length === 0
        ? `All well: ${auditEntries} audit entries, and the data is what they say.`
        : [count, ...faults.map((fault) => `  ${fault}`)].join('\n'),
    data: { faults, auditEntries, auditHead },
  }
}
