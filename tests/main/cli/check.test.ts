import { createHash } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { saveAction } from '#main/features/action/action.service'
import { listBackups } from '#main/workspace/backups'
import { databaseFile } from '#main/workspace/workspace'
import { anAction } from '#tests/support/an-action'
import { closedWorkspace } from '#tests/support/closed-workspace'
import { temporaryFolder } from '#tests/support/open-test-database'
import { openTestWorkspace, value } from '#tests/support/open-test-workspace'
import { giveToOrdinaryUser } from '#tests/support/ordinary-user'
import { buildCli, jsonOf, runCli, runCliAsOrdinaryUser } from '#tests/support/run-cli'

beforeAll(buildCli, 300_000)

function behindItsBack(folder: string, statement: string): void {
  const raw = new Sqlite(databaseFile(folder))
  raw.exec(statement)
  raw.close()
}

/** Every file of a folder with its hash, but for the two empty ones that SQLite needs to read beside a writer. */
function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !/^sevenfold\.sqlite-(shm|wal)$/.test(entry.name),
  )
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]
    }),
  )
}

describe('sevenfold check', () => {
  it('answers 0 for a workspace whose data is what its audit trail says, and changes nothing in it', async () => {
    const { folder } = await closedWorkspace()
    const before = contentsOf(folder)

    expect(await runCli('check', '--workspace', folder)).toMatchObject({
      code: 0,
      stdout: /^All well: \d+ audit entries, and the data is what they say\.\n$/,
      stderr: '',
    })

    expect(contentsOf(folder)).toEqual(before)
  })

  it('answers 1 and names the row that was changed behind its back', async () => {
    const { folder, action } = await closedWorkspace()
    behindItsBack(folder, `update action set progress = 90 where id = '${action.id}'`)

    expect(await runCli('check', '--workspace', folder)).toMatchObject({
      code: 1,
      stdout: `1 fault:\n  The action ${action.id} differs from the audit trail\n`,
    })
  })

  it.each([
    ['was added', `insert into site values ('s1', 'Ghost', 'online', '', '', '', null)`, 'The site s1 is not in'],
    ['was deleted', `delete from action_risk`, 'is in the audit trail but not in the data'],
    [
      'was changed in the trail',
      `drop trigger audit_payload_only_erased; update audit_payload set body = replace(body, 'Appoint', 'Dismiss')`,
      'of the audit trail says was changed',
    ],
    [
      'was cut from the trail’s end',
      `drop trigger audit_entry_never_goes; drop trigger audit_payload_never_goes;
       delete from audit_payload where sequence = (select max(sequence) from audit_entry);
       delete from audit_entry where sequence = (select max(sequence) from audit_entry)`,
      'is not in the audit trail',
    ],
  ])('answers 1 where something %s', async (_what, statement, fault) => {
    const { folder } = await closedWorkspace()
    behindItsBack(folder, statement)

    const { code, stdout } = await runCli('check', '--workspace', folder)

    expect(code).toBe(1)
    expect(stdout).toContain(fault)
  })

  it('gives a program the faults in JSON', async () => {
    const { folder, action } = await closedWorkspace()
    const whole = jsonOf(await runCli('check', '--workspace', folder, '--json'))
    behindItsBack(folder, `update action set progress = 90`)

    expect(whole).toMatchObject({ faults: [], auditHead: /^[0-9a-f]{64}$/ })
    expect(jsonOf(await runCli('check', '--workspace', folder, '--json'))).toEqual({
      ...(whole as object), // an object, as the line before says
      faults: [`The action ${action.id} differs from the audit trail`],
    })
  })

  it('answers while the workspace is open in the app, with what was saved up to then', async () => {
    const test = await openTestWorkspace()
    value(await saveAction(test.ctx, anAction))

    expect(await runCli('check', '--workspace', test.folder)).toMatchObject({ code: 0 })

    value(await saveAction(test.ctx, anAction))
  })

  it('answers 2 where there is no workspace, where it is damaged, and for no folder at all', async () => {
    const empty = temporaryFolder()
    const { folder } = await closedWorkspace()
    writeFileSync(databaseFile(folder), Buffer.alloc(20_000, 'x'))

    expect(await runCli('check', '--workspace', empty)).toMatchObject({ code: 2, stderr: /no workspace/ })
    expect(await runCli('check', '--workspace', folder)).toMatchObject({ code: 2, stderr: /^The database is damaged/ })
    expect(await runCli('check')).toMatchObject({ code: 2, stderr: /Say which workspace/ })
    expect(readdirSync(empty)).toEqual([])
  })

  it('checks a backup that was copied elsewhere, and one that it may only read', async () => {
    const { folder } = await closedWorkspace()
    const elsewhere = temporaryFolder()
    writeFileSync(databaseFile(elsewhere), readFileSync(listBackups(folder)[0]!.file))
    giveToOrdinaryUser(elsewhere)
    chmodSync(databaseFile(elsewhere), 0o444)
    chmodSync(elsewhere, 0o555)

    expect(await runCliAsOrdinaryUser('check', '--workspace', elsewhere)).toMatchObject({ code: 0 })
  })
})
