import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { saveAction, listActions } from '#main/features/action/action.service'
import { listBackups } from '#main/workspace/backups'
import { databaseFile, openWorkspace, restoreNewestBackup } from '#main/workspace/workspace'
import { anAction } from '#tests/support/an-action'
import { countingIds, steppingClock, temporaryFolder } from '#tests/support/open-test-database'
import { failure, openTestWorkspace, value, type TestWorkspace } from '#tests/support/open-test-workspace'

const deps = { clock: steppingClock('2026-12-01T09:00:00.000Z'), ids: countingIds(), env: {} }

async function reopen({ folder }: TestWorkspace) {
  return openWorkspace(folder, deps)
}

describe('openWorkspace', () => {
  it('keeps what was saved from one opening to the next, and backs it up on the way out', async () => {
    const test = await openTestWorkspace()
    value(await saveAction(test.ctx, anAction))

    await test.workspace.close()
    const again = value(await reopen(test))

    expect(await listActions(again.contextFor({ personId: null, enteredForId: null }))).toHaveLength(1)
    expect(listBackups(test.folder)).toMatchObject([{ why: 'quit' }])
    await again.close()
    expect(listBackups(test.folder)).toHaveLength(1)
  })

  it('is refused while it is open elsewhere, and free again once that closes', async () => {
    const test = await openTestWorkspace()

    expect(failure(await reopen(test))).toMatchObject({ kind: 'open-elsewhere' })

    await test.workspace.close()
    const again = value(await reopen(test))
    await again.close()
  })

  it('leaves a database from a newer version exactly as it is', async () => {
    const test = await openTestWorkspace()
    await test.workspace.close()
    const raw = new Sqlite(databaseFile(test.folder))
    raw.exec("insert into kysely_migration values ('9999-from-the-future', '2030-01-01')")
    raw.close()
    const before = readFileSync(databaseFile(test.folder))

    expect(failure(await reopen(test))).toMatchObject({ kind: 'newer-version' })

    expect(readFileSync(databaseFile(test.folder)).equals(before)).toBe(true)
  })

  it('names a damaged database, offers the newest proven backup, and keeps the damaged file', async () => {
    const test = await openTestWorkspace()
    value(await saveAction(test.ctx, anAction))
    await test.workspace.close()
    writeFileSync(databaseFile(test.folder), Buffer.alloc(40_000, 'not a database '))

    const problem = failure(await reopen(test))
    expect(problem).toMatchObject({ kind: 'damaged', newestBackup: { file: listBackups(test.folder)[0]!.file } })

    value(await restoreNewestBackup(test.folder, deps.clock))
    const again = value(await reopen(test))
    expect(await listActions(again.contextFor({ personId: null, enteredForId: null }))).toHaveLength(1)
    expect(readdirSync(test.folder).some((name) => name.startsWith('sevenfold.sqlite.damaged-'))).toBe(true)
    await again.close()
  })

  it('passes over a backup that was damaged since, and offers the one before it', async () => {
    const test = await openTestWorkspace()
    await test.workspace.backUp('daily')
    value(await saveAction(test.ctx, anAction))
    await test.workspace.close()
    const [newest, older] = listBackups(test.folder)
    appendFileSync(newest!.file, 'x')
    rmSync(databaseFile(test.folder))
    writeFileSync(databaseFile(test.folder), 'gone')

    expect(failure(await reopen(test))).toMatchObject({ kind: 'damaged', newestBackup: { file: older!.file } })
  })

  it('names a file that is somebody else’s database', async () => {
    const folder = temporaryFolder()
    const other = new Sqlite(databaseFile(folder))
    other.exec('create table theirs (id)')
    other.close()

    expect(failure(await openWorkspace(folder, deps))).toMatchObject({
      kind: 'damaged',
      what: 'The file is not a Sevenfold database',
    })
  })

  it('names an audit trail whose end was changed', async () => {
    const test = await openTestWorkspace()
    await test.workspace.close()
    const raw = new Sqlite(databaseFile(test.folder))
    raw.exec("drop trigger audit_entry_never_changes; update audit_entry set at = '2020-01-01'")
    raw.close()

    expect(failure(await reopen(test))).toMatchObject({ kind: 'damaged', what: /audit trail was changed/ })
  })

  it('refuses a synced folder and says whose', async () => {
    const folder = path.join(temporaryFolder(), 'OneDrive - Hafod', 'Sevenfold')
    mkdirSync(folder, { recursive: true })

    expect(failure(await openWorkspace(folder, deps))).toMatchObject({ kind: 'synced-folder', service: 'OneDrive' })
    expect(existsSync(databaseFile(folder))).toBe(false)
  })

  it('backs an older database up before it is migrated, and says so when that fails', async () => {
    const test = await openTestWorkspace()
    value(await saveAction(test.ctx, anAction))
    await test.workspace.close()
    const before = listBackups(test.folder).length
    const raw = new Sqlite(databaseFile(test.folder))
    // A database of before the first migration was named: what an older version's looks like to a newer one.
    raw.exec('delete from kysely_migration')
    raw.close()

    expect(failure(await reopen(test))).toMatchObject({ kind: 'damaged', what: /could not be brought up/ })

    expect(listBackups(test.folder)).toHaveLength(before + 1)
    expect(listBackups(test.folder)[0]).toMatchObject({ why: 'before-migration' })
  })
})
