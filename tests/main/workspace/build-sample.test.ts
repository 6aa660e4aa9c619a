import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { chainFaults, tableFaults } from '#main/db/check-audit'
import { listActions } from '#main/features/action/action.service'
import { getCurrentEvaluation } from '#main/features/evaluation/evaluation.service'
import { loadNewestFramework } from '#main/features/framework/load-framework'
import { listRisks } from '#main/features/risk/risk.service'
import { buildSample } from '#main/workspace/build-sample'
import { openWorkspace } from '#main/workspace/workspace'
import { randomIds } from '#main/platform/ids'
import { isAnswered } from '#shared/domain/evaluation'
import { builtResources } from '#tests/support/built-resources'
import { steppingClock, temporaryFolder } from '#tests/support/open-test-database'

describe('buildSample', () => {
  it('makes a whole organisation with a history that the audit trail proves', async () => {
    const resources = await builtResources()
    const folder = path.join(temporaryFolder(), 'sample')

    await buildSample({ folder, resources, framework: loadNewestFramework(resources), asAt: '2026-11-24' })

    const opened = await openWorkspace(folder, { clock: steppingClock(), ids: randomIds, env: {} })
    if (!opened.ok) throw new Error(opened.failure.kind)
    const ctx = opened.value.contextFor({ personId: null, enteredForId: null })
    expect(await chainFaults(ctx.db)).toEqual([])
    expect(await tableFaults(ctx.db)).toEqual([])
    const judgements = (await getCurrentEvaluation(ctx))?.judgements ?? []
    expect(judgements.filter(isAnswered)).toHaveLength(48)
    expect((await listRisks(ctx)).length).toBeGreaterThanOrEqual(16)
    const actions = await listActions(ctx)
    expect(actions).toHaveLength(28)
    expect(actions.filter((action) => action.updates.length > 0).length).toBeGreaterThan(15)
    await opened.value.close()
  })
})
