import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { commit } from '#main/db/commit'
import {
  acceptNotApplicable,
  getCurrentEvaluation,
  saveJudgement,
  startEvaluationIfNone,
} from '#main/features/evaluation/evaluation.service'
import { listHistory } from '#main/features/audit/history.service'
import { isAnswered } from '#shared/domain/evaluation'
import { ok } from '#shared/result'
import { failure, openTestWorkspace, value, type TestWorkspace } from '#tests/support/open-test-workspace'

async function judgements({ ctx }: TestWorkspace) {
  return (await getCurrentEvaluation(ctx))?.judgements ?? []
}

async function signOff({ ctx }: TestWorkspace) {
  value(
    await commit(ctx, {}, async (tx) => {
      await tx.db.updateTable('evaluation').set({ status: 'signed-off' }).execute()
      return ok(undefined)
    }),
  )
}

describe('a new evaluation', () => {
  it('has no answer at all, and keeps its own copy of the framework', async () => {
    const test = await openTestWorkspace()

    const current = await getCurrentEvaluation(test.ctx)

    expect(current?.evaluation).toMatchObject({
      status: 'draft',
      name: 'Self-evaluation 2026',
      startedOn: '2026-11-24',
    })
    expect(current?.judgements).toEqual([])
    const copy = path.join(test.folder, 'frameworks', `${test.framework.id}.json`)
    expect(existsSync(copy) && readFileSync(copy, 'utf8')).toBe(test.framework.json)
  })

  it('is not started twice', async () => {
    const test = await openTestWorkspace()
    const first = (await getCurrentEvaluation(test.ctx))?.evaluation

    expect(value(await startEvaluationIfNone(test.ctx, test.folder, test.framework))).toEqual(first)
    expect(await test.ctx.db.selectFrom('evaluation').selectAll().execute()).toHaveLength(1)
  })
})

describe('saving a judgement', () => {
  it('is no answer until a level is chosen', async () => {
    const test = await openTestWorkspace()

    const saved = value(await saveJudgement(test.ctx, test.framework, { criterion: 'LG-1', narrative: 'We meet' }))

    expect(saved).toMatchObject({ level: null, confidence: null, isNotApplicable: false, narrative: 'We meet' })
    expect(isAnswered(saved)).toBe(false)
  })

  it('changes the fields that were sent and no other', async () => {
    const test = await openTestWorkspace()
    const save = async (change: Parameters<typeof saveJudgement>[2]) =>
      value(await saveJudgement(test.ctx, test.framework, change))
    await save({ criterion: 'LG-1', narrative: 'We meet', level: 2 })
    await save({ criterion: 'LG-1', confidence: 'medium', proof: 'Minutes', narrative: undefined })
    await save({ criterion: 'LG-2', level: 0 })

    await save({ criterion: 'LG-1', level: null })

    const kept = await judgements(test)
    expect(kept).toHaveLength(2)
    expect(kept.find((one) => one.criterion === 'LG-1')).toMatchObject({
      narrative: 'We meet',
      proof: 'Minutes',
      confidence: 'medium',
      level: null,
    })
    expect(kept.find((one) => one.criterion === 'LG-2')).toMatchObject({ level: 0 })
  })

  it('keeps why a level changed', async () => {
    const test = await openTestWorkspace()
    const { id } = value(await saveJudgement(test.ctx, test.framework, { criterion: 'LG-1', level: 1 }))

    value(await saveJudgement(test.ctx, test.framework, { criterion: 'LG-1', level: 2 }, 'The policy was approved'))

    expect((await listHistory(test.ctx, 'judgement', id))[0]).toMatchObject({
      reason: 'The policy was approved',
      actorName: test.lead.name,
      changes: [{ field: 'level', before: '1', after: '2' }],
    })
  })

  it('is refused for a criterion that is not in the framework', async () => {
    const test = await openTestWorkspace()

    const refused = failure(await saveJudgement(test.ctx, test.framework, { criterion: 'XX-1', level: 2 }))

    expect(refused).toEqual({ code: 'not_found', what: 'criterion' })
    expect(await judgements(test)).toEqual([])
  })

  it('is refused once the evaluation is signed off, and leaves it as it was signed', async () => {
    const test = await openTestWorkspace()
    value(await saveJudgement(test.ctx, test.framework, { criterion: 'LG-1', level: 2 }))
    await signOff(test)
    const signed = await judgements(test)

    expect(failure(await saveJudgement(test.ctx, test.framework, { criterion: 'LG-1', level: 3 }))).toMatchObject({
      code: 'refused',
      why: /signed off/,
    })
    expect(
      failure(await acceptNotApplicable(test.ctx, test.framework, [{ criterion: 'LG-2', reason: 'No' }])),
    ).toMatchObject({ code: 'refused' })
    expect(await judgements(test)).toEqual(signed)
  })
})

describe('not applicable', () => {
  it('takes the level away, keeps the reason, and is said to come from the scope questions', async () => {
    const test = await openTestWorkspace()
    const { id } = value(await saveJudgement(test.ctx, test.framework, { criterion: 'OW-1', level: 2 }))

    const count = value(
      await acceptNotApplicable(test.ctx, test.framework, [
        { criterion: 'OW-1', reason: 'We have no premises' },
        { criterion: 'OW-2', reason: 'We have no guests' },
      ]),
    )

    expect(count).toBe(2)
    const kept = await judgements(test)
    expect(kept).toMatchObject([
      { criterion: 'OW-1', level: null, isNotApplicable: true, notApplicableReason: 'We have no premises' },
      { criterion: 'OW-2', level: null, isNotApplicable: true, notApplicableReason: 'We have no guests' },
    ])
    expect(kept.every(isAnswered)).toBe(true)
    expect((await listHistory(test.ctx, 'judgement', id))[0]?.reason).toBe('From the scope questions')
  })

  it('is taken for all that were accepted or for none', async () => {
    const test = await openTestWorkspace()

    const refused = await acceptNotApplicable(test.ctx, test.framework, [
      { criterion: 'OW-1', reason: 'No premises' },
      { criterion: 'XX-1', reason: 'No such thing' },
    ])

    expect(failure(refused)).toEqual({ code: 'not_found', what: 'criterion' })
    expect(await judgements(test)).toEqual([])
  })
})
