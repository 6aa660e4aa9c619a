import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { databaseFile } from '#main/workspace/workspace'
import { anAction } from '#tests/support/an-action'
import { openDescribedDesk, type TestDesk } from '#tests/support/open-test-desk'
import { temporaryFolder } from '#tests/support/open-test-database'
import { failure, value } from '#tests/support/open-test-workspace'

const gone = { code: 'storage', why: 'gone' }

/** Calls of several nouns, reading and writing. */
async function answersOf({ call }: TestDesk) {
  return [
    await call('action:list', undefined),
    await call('action:save', anAction),
    await call('judgement:save', { criterion: 'LG-1', level: 2 }),
    await call('risk:list', undefined),
    await call('today:get', undefined),
    await call('audit:state', undefined),
    await call('pack:list', undefined),
    await call('signing:state', undefined),
    await call('workspace:show-folder', undefined),
  ]
}

describe('a data folder that is deleted while it is open', () => {
  it('is said to be gone at the next call, whatever that is: nothing is saved into a file that nobody will find', async () => {
    const test = await openDescribedDesk()
    value(await test.call('action:save', anAction))
    rmSync(test.folder, { recursive: true })

    for (const answer of await answersOf(test)) expect(failure(answer)).toEqual(gone)

    expect(test.bugs).toEqual([])
    expect(existsSync(test.folder)).toBe(false)
  })

  it('can be left, and begun anew, without an error', async () => {
    const test = await openDescribedDesk()
    rmSync(test.folder, { recursive: true })

    expect(value(await test.call('workspace:status', undefined))).toMatchObject({ kind: 'ready' })
    expect(value(await test.call('workspace:leave', undefined))).toMatchObject({ kind: 'welcome' })
    expect(value(await test.call('workspace:open', { workspace: 'own' }))).toEqual({ kind: 'set-up' })

    expect(test.bugs).toEqual([])
  })
})

describe('a data folder that is moved away while it is open', () => {
  it('is said to be gone, and works again once it is back', async () => {
    const test = await openDescribedDesk()
    value(await test.call('action:save', anAction))
    const elsewhere = path.join(temporaryFolder(), 'moved')
    renameSync(test.folder, elsewhere)
    expect(failure(await test.call('action:save', anAction))).toEqual(gone)

    renameSync(elsewhere, test.folder)
    value(await test.call('action:save', anAction))

    expect(value(await test.call('action:list', undefined))).toHaveLength(2)
  })

  it('is said to be gone although a copy was put in its place: what is saved would go to the one moved away', async () => {
    const test = await openDescribedDesk()
    const elsewhere = path.join(temporaryFolder(), 'moved')
    renameSync(test.folder, elsewhere)
    cpSync(elsewhere, test.folder, { recursive: true })
    expect(existsSync(databaseFile(test.folder))).toBe(true)

    expect(failure(await test.call('action:save', anAction))).toEqual(gone)

    expect(value(await test.call('workspace:leave', undefined))).toMatchObject({ kind: 'welcome' })
    expect(value(await test.call('workspace:open', { workspace: 'own' }))).toMatchObject({ kind: 'ready' })
    expect(value(await test.call('action:list', undefined))).toEqual([])
    expect(test.bugs).toEqual([])
  })
})
