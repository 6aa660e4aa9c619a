import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '#main/workspace/workspace'
import { databaseFile } from '#main/workspace/workspace'
import { anAction } from '#tests/support/an-action'
import { startChild } from '#tests/support/child-process'
import { closedWorkspace } from '#tests/support/closed-workspace'
import { openDescribedDesk } from '#tests/support/open-test-desk'
import { countingIds, steppingClock } from '#tests/support/open-test-database'
import { failure, openTestWorkspace, value } from '#tests/support/open-test-workspace'

const holdDatabase = path.join(import.meta.dirname, 'hold-database.child.ts')
const secondApp = path.join(import.meta.dirname, 'open-workspace.child.ts')
const deps = () => ({ clock: steppingClock('2026-12-01T09:00:00.000Z'), ids: countingIds(), env: {} })

describe('a database that another program is writing to', () => {
  it('takes no save and says that it is busy, can be read meanwhile, and takes saves again afterwards', async () => {
    const test = await openDescribedDesk()
    value(await test.call('action:save', anAction))
    const other = await startChild(holdDatabase, databaseFile(test.folder), 'write')
    await other.hasPrinted(1)

    expect(failure(await test.call('action:save', anAction))).toEqual({ code: 'storage', why: 'busy' })
    expect(value(await test.call('action:list', undefined))).toHaveLength(1)

    await other.end()
    value(await test.call('action:save', anAction))
    expect(value(await test.call('action:list', undefined)).map((action) => action.ref)).toEqual(['A-001', 'A-002'])
    expect(test.bugs).toEqual([])
  })

  it('that lets nobody in is open elsewhere, not damaged: nobody is offered to restore a backup over it', async () => {
    const { folder } = await closedWorkspace()
    const other = await startChild(holdDatabase, databaseFile(folder), 'alone')
    await other.hasPrinted(1)

    expect(failure(await openWorkspace(folder, deps()))).toEqual({ kind: 'open-elsewhere', folder })

    await other.end()
    await value(await openWorkspace(folder, deps())).close()
  })
})

describe('a second Sevenfold on the same folder', () => {
  it('is told that it is open elsewhere, and may open it once the first has closed', async () => {
    const test = await openTestWorkspace()
    const early = await startChild(secondApp, test.folder)
    await early.hasPrinted(1)
    await early.end()
    await test.workspace.close()
    const late = await startChild(secondApp, test.folder)
    await late.hasPrinted(1)

    expect([early.lines, late.lines]).toEqual([['open-elsewhere'], ['open']])
    expect(failure(await openWorkspace(test.folder, deps()))).toMatchObject({ kind: 'open-elsewhere' })

    await late.end()
    await value(await openWorkspace(test.folder, deps())).close()
  })

  it('that was killed leaves no lock behind', async () => {
    const { folder } = await closedWorkspace()
    const second = await startChild(secondApp, folder)
    await second.hasPrinted(1)
    expect(second.lines).toEqual(['open'])

    await second.kill()

    await value(await openWorkspace(folder, deps())).close()
  })
})
