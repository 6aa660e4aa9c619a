import { mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { chainFaults, tableFaults } from '#main/db/check-audit'
import { listActions, saveAction } from '#main/features/action/action.service'
import { getCurrentEvaluation, saveJudgement } from '#main/features/evaluation/evaluation.service'
import { listPacks } from '#main/features/report/pack.service'
import { openWorkspace } from '#main/workspace/workspace'
import { anAction } from '#tests/support/an-action'
import { openDescribedDesk } from '#tests/support/open-test-desk'
import { countingIds, steppingClock } from '#tests/support/open-test-database'
import { failure, openTestWorkspace, value } from '#tests/support/open-test-workspace'
import { exported, exportTo } from '#tests/support/pack-tools'
import { noSmallDisk, smallDisk } from '#tests/support/small-disk'

const aLongText = 'We have talked with every employer about this. '.repeat(420)

describe('a database that can grow no more in the middle of a save', () => {
  it('keeps everything that was shown as saved, nothing of what was not, and works again once there is room', async () => {
    const { ctx, framework, workspace } = await openTestWorkspace()
    const criteria = framework.framework.criteria.map((criterion) => criterion.code)
    const { page_count } = (await sql<{ page_count: number }>`pragma page_count`.execute(ctx.db)).rows[0]!
    workspace.database.limitPages(page_count + 60)

    const saved: string[] = []
    const refused: unknown[] = []
    for (const criterion of criteria) {
      const result = await saveJudgement(ctx, framework, { criterion, level: 2, narrative: aLongText })
      if (result.ok) saved.push(criterion)
      else refused.push(result.failure)
    }

    expect(saved.length).toBeGreaterThan(2)
    expect(refused.length).toBeGreaterThan(2)
    expect(new Set(refused.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ code: 'storage', why: 'full' })]),
    )
    const kept = (await getCurrentEvaluation(ctx))?.judgements ?? []
    expect(kept.map((judgement) => judgement.criterion).toSorted()).toEqual(saved.toSorted())
    expect(kept.every((judgement) => judgement.narrative === aLongText)).toBe(true)

    workspace.database.limitPages(page_count + 10_000)
    expect([...(await chainFaults(ctx.db)), ...(await tableFaults(ctx.db))]).toEqual([])
    for (const criterion of criteria) value(await saveJudgement(ctx, framework, { criterion, narrative: aLongText }))
    expect([...(await chainFaults(ctx.db)), ...(await tableFaults(ctx.db))]).toEqual([])
  })
})

describe.skipIf(noSmallDisk)(`a disk that is really full${noSmallDisk ? `: ${noSmallDisk}` : ''}`, () => {
  it('takes no pack: the failure says so, no half file is left, and it is recorded as failed', async () => {
    const test = await openTestWorkspace()
    const disk = smallDisk(16)
    const file = path.join(disk, 'pack.pdf')

    const refused = failure(await exportTo(test, file))

    expect(refused).toEqual({ code: 'file', doing: 'write', path: file, why: 'full' })
    expect(readdirSync(disk)).toEqual([])
    expect(await listPacks(test.ctx)).toMatchObject([{ state: 'failed' }])
  })

  it('keeps the pack of last term that lies there', async () => {
    const test = await openTestWorkspace()
    const disk = smallDisk(400)
    const file = path.join(disk, 'pack.pdf')
    await exported(test, file)
    const before = readFileSync(file)
    writeFileSync(path.join(disk, 'films'), Buffer.alloc(statfsSync(disk).bavail * statfsSync(disk).bsize))

    expect(failure(await exportTo(test, file))).toMatchObject({ why: 'full' })

    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(disk).toSorted()).toEqual(['films', 'pack.pdf'])
  })

  it('is no place to open a workspace, and is told before anything is written', async () => {
    const folder = path.join(smallDisk(64), 'own')
    const deps = { clock: steppingClock(), ids: countingIds(), env: {} }

    expect(failure(await openWorkspace(folder, deps))).toEqual({ kind: 'disk-full', folder })

    expect(readdirSync(folder)).toEqual([])
  })

  it('that fills up while the workspace is open loses nothing that was saved, and takes more once there is room', async () => {
    const disk = smallDisk(26_000)
    const test = await openDescribedDesk(disk)
    value(await test.call('action:save', anAction))
    const films = path.join(disk, 'films')
    const fill = () => writeFileSync(films, Buffer.alloc(statfsSync(disk).bavail * statfsSync(disk).bsize))
    fill()

    const answers = []
    for (let n = 0; n < 20; n += 1)
      answers.push(
        await test.call('action:save', { ...anAction, action: `Action ${n}`, reason: aLongText.slice(0, 19_000) }),
      )
    const saved = answers.filter((answer) => answer.ok).length

    expect(answers.filter((answer) => !answer.ok).length).toBeGreaterThan(10)
    for (const answer of answers.filter((one) => !one.ok))
      expect(failure(answer)).toEqual({ code: 'storage', why: 'full' })
    expect(value(await test.call('action:list', undefined))).toHaveLength(saved + 1)
    expect(test.bugs).toEqual([])

    rmSync(films)
    value(await test.call('action:save', { ...anAction, action: 'After' }))
    // What is left of the disk does not hold a backup: the files are closed all the same, and open again.
    fill()
    await test.desk.leave().catch(() => undefined)
    rmSync(films)
    await test.desk.openWorkspace('own')
    const { ctx } = value(await test.desk.require())
    expect(await listActions(ctx)).toHaveLength(saved + 2)
    expect([...(await chainFaults(ctx.db)), ...(await tableFaults(ctx.db))]).toEqual([])
  })

  it('takes no backup, and leaves no half one that could be taken for a backup', async () => {
    const disk = smallDisk(26_000)
    const folder = path.join(disk, 'own')
    mkdirSync(folder)
    const opened = value(await openWorkspace(folder, { clock: steppingClock(), ids: countingIds(), env: {} }))
    value(await saveAction(opened.contextFor({ personId: null, enteredForId: null }), anAction))
    await opened.backUp('daily')
    const before = readdirSync(path.join(folder, 'backups'))
    writeFileSync(path.join(disk, 'films'), Buffer.alloc(statfsSync(disk).bavail * statfsSync(disk).bsize))

    await expect(opened.backUp('daily')).rejects.toThrow()

    expect(readdirSync(path.join(folder, 'backups'))).toEqual(before)
    await opened.close().catch(() => undefined)
  })
})
