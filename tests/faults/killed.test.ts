import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { chainFaults, tableFaults } from '#main/db/check-audit'
import { getCurrentEvaluation } from '#main/features/evaluation/evaluation.service'
import { systemClock } from '#main/platform/clock'
import { randomIds } from '#main/platform/ids'
import { proveDatabase } from '#main/db/prove-database'
import { databaseFile, openWorkspace } from '#main/workspace/workspace'
import { builtResources } from '#tests/support/built-resources'
import { startChild } from '#tests/support/child-process'
import { openTestDesk } from '#tests/support/open-test-desk'
import { temporaryFolder } from '#tests/support/open-test-database'
import { value } from '#tests/support/open-test-workspace'
import { closedWorkspace } from '#tests/support/closed-workspace'
import { seededNumbers } from '#tests/support/seeded'

const keepSaving = path.join(import.meta.dirname, 'keep-saving.child.ts')
const drawForEver = path.join(import.meta.dirname, 'draw-for-ever.child.ts')
const rounds = 6

const savedSchema = z.object({ next: z.number(), criterion: z.string(), narrative: z.string() })

describe('an app that is killed while its user types', () => {
  it(`has every save that it acknowledged, an unbroken trail and a free lock, ${rounds} times over`, async () => {
    const folder = path.join(temporaryFolder(), 'own')
    const resources = await builtResources()
    const draw = seededNumbers('when it is killed')
    const acknowledged = new Map<string, z.infer<typeof savedSchema>>()
    let previous = 0

    for (let round = 0; round < rounds; round += 1) {
      const child = await startChild(keepSaving, folder, resources)
      await child.hasPrinted(20 + draw(60))
      await new Promise((resolve) => setTimeout(resolve, draw(40)))
      await child.kill()
      const lines = child.lines.map((line) => savedSchema.parse(JSON.parse(line)))
      for (const line of lines) acknowledged.set(line.criterion, line)
      const newest = lines.at(-1)?.next ?? 0

      // Opening is refused where the lock is held or the end of the trail is broken.
      const opened = value(await openWorkspace(folder, { clock: systemClock, ids: randomIds, env: {} }))
      const ctx = opened.contextFor({ personId: null, enteredForId: null })
      const kept = new Map(
        (await getCurrentEvaluation(ctx))?.judgements.map((judgement) => [judgement.criterion, judgement.narrative]),
      )
      for (const line of acknowledged.values()) {
        const there = kept.get(line.criterion) ?? ''
        if (there === line.narrative) continue
        // One more may have been saved than its "saved" was heard of; from now on it has to stay as well.
        expect(Number(there.split(' ')[0])).toBe(newest + 1)
        acknowledged.set(line.criterion, { ...line, narrative: there })
      }
      expect(await chainFaults(ctx.db)).toEqual([])
      expect(await tableFaults(ctx.db)).toEqual([])
      expect((await proveDatabase(databaseFile(folder))).faults).toEqual([])
      await opened.close()

      expect(newest).toBeGreaterThan(previous)
      previous = newest
    }
    expect(acknowledged.size).toBe(48)
  }, 180_000)
})

describe('an app that is killed while it makes a pack', () => {
  it('closes that pack as failed when it opens again, and takes its half file away', async () => {
    const { folder } = await closedWorkspace()
    const place = temporaryFolder()
    const out = path.join(place, 'pack.pdf')
    const child = await startChild(drawForEver, folder, await builtResources(), out)
    await child.hasPrinted(1)
    expect(readdirSync(place)).toEqual(['pack.pdf.writing'])
    await child.kill()

    const test = await openTestDesk(path.dirname(folder))
    expect(await test.desk.openWorkspace('own')).toMatchObject({ kind: 'ready' })

    expect(value(await test.call('pack:list', undefined))).toMatchObject([{ state: 'failed', filePath: out }])
    expect(existsSync(`${out}.writing`)).toBe(false)
    test.chosen.save = out
    const options = { kind: 'unsigned' as const, sections: ['people' as const], signatoryId: null }
    const next = value(await test.call('pack:export', { options, passphrase: null, jobId: 'job' }))
    expect(next).toMatchObject({ state: 'finished', packNumber: expect.stringMatching(/-0002$/) as string })
    expect(test.bugs).toEqual([])
  })
})
