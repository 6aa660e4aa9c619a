import { describe, expect, it } from 'vitest'
import { tableFaults } from '#main/db/check-audit'
import { listHistory } from '#main/features/audit/history.service'
import { undoTransaction } from '#main/features/audit/undo.service'
import {
  adoptRisk,
  closeRisk,
  linkControl,
  listRisks,
  removeRisk,
  reopenRisk,
  rescoreRisk,
  saveControl,
  saveRisk,
  unlinkControl,
} from '#main/features/risk/risk.service'
import { adoptRiskInputSchema, isUnprovenRisk, type Risk } from '#shared/domain/risk'
import { anUntestedControl, aRisk } from '#tests/support/a-risk'
import { lastTransaction } from '#tests/support/last-transaction'
import { failure, openTestWorkspace, value, type TestWorkspace } from '#tests/support/open-test-workspace'

const before = { likelihood: 4, impact: 4 }
const after = { likelihood: 2, impact: 4 }

async function score(
  { ctx }: TestWorkspace,
  risk: Risk,
  which: 'inherent' | 'residual',
  to: typeof before,
  reason: string,
) {
  return value(await rescoreRisk(ctx, { id: risk.id, which, score: to, reason }))
}

async function lowered(test: TestWorkspace): Promise<Risk> {
  const risk = value(await saveRisk(test.ctx, aRisk))
  await score(test, risk, 'inherent', before, 'Signs in the area')
  return score(test, risk, 'residual', after, 'Visits')
}

describe('a risk from the library', () => {
  it('is not taken without an answer about this provider', () => {
    const parsed = adoptRiskInputSchema.safeParse({ libraryCode: 'R01', localContext: '  ' })

    expect(parsed.error?.issues).toMatchObject([{ path: ['localContext'] }])
  })

  it('comes with its words, criteria and controls, untested and without a score, so that none is borrowed', async () => {
    const test = await openTestWorkspace()
    const library = test.framework.framework.risks[0]!

    const risk = value(
      await adoptRisk(test.ctx, test.framework, { libraryCode: library.code, localContext: 'Two sites near Hereford' }),
    )

    expect(risk).toMatchObject({
      ref: 'R-001',
      libraryCode: library.code,
      title: library.title,
      event: library.statement,
      localContext: 'Two sites near Hereford',
      inherent: null,
      residual: null,
      status: 'open',
      criteria: library.criteria,
    })
    expect(risk.controls).toHaveLength(library.controls.length)
    for (const control of risk.controls) expect(control).toMatchObject({ testedOn: null, testResult: null })
    expect((await listHistory(test.ctx, 'risk', risk.id))[0]?.reason).toBe(`From the library (${library.code})`)
  })

  it('must be in the library', async () => {
    const { ctx, framework } = await openTestWorkspace()

    const refused = failure(await adoptRisk(ctx, framework, { libraryCode: 'R99', localContext: 'Here' }))

    expect(refused).toEqual({ code: 'not_found', what: 'library risk' })
    expect(await listRisks(ctx)).toEqual([])
  })
})

describe('a score', () => {
  it('keeps every reason that was ever given for it', async () => {
    const test = await openTestWorkspace()
    const risk = await lowered(test)

    await score(test, risk, 'residual', { likelihood: 3, impact: 4 }, 'A visit was missed')

    const history = await listHistory(test.ctx, 'risk', risk.id)
    expect(history.map((entry) => entry.reason)).toEqual(['A visit was missed', 'Visits', 'Signs in the area', null])
    expect(history[0]?.changes).toContainEqual({ field: 'residual_likelihood', before: '2', after: '3' })
    expect((await listRisks(test.ctx))[0]).toMatchObject({
      inherent: before,
      inherentReason: 'Signs in the area',
      residualReason: 'A visit was missed',
    })
  })

  it('is not touched by a change of the texts', async () => {
    const test = await openTestWorkspace()
    const risk = await lowered(test)

    const saved = value(await saveRisk(test.ctx, { ...aRisk, id: risk.id, title: 'Alone at a farm' }))

    expect(saved).toMatchObject({ title: 'Alone at a farm', inherent: before, residual: after, ref: risk.ref })
  })

  it('below the inherent one is unproven until a control was tried and works', async () => {
    const test = await openTestWorkspace()
    const risk = await lowered(test)
    const tried = { ...anUntestedControl, riskId: risk.id, testedOn: '2026-11-20', testedById: test.director.id }
    expect(isUnprovenRisk(risk)).toBe(true)

    const untested = value(await saveControl(test.ctx, { ...anUntestedControl, riskId: risk.id }))
    expect(isUnprovenRisk(untested)).toBe(true)
    const id = untested.controls[0]!.id
    const failing = value(await saveControl(test.ctx, { ...tried, id, testResult: 'does-not-work' }))
    expect(isUnprovenRisk(failing)).toBe(true)
    const working = value(await saveControl(test.ctx, { ...tried, id, testResult: 'works' }))

    expect(isUnprovenRisk(working)).toBe(false)
    expect(working.controls).toHaveLength(1)
  })
})

describe('a control that two risks lean on', () => {
  it('is tested once for both, and taken off one without leaving the other', async () => {
    const test = await openTestWorkspace()
    const first = value(await saveControl(test.ctx, { ...anUntestedControl, riskId: (await lowered(test)).id }))
    const control = first.controls[0]!
    const second = value(await linkControl(test.ctx, (await lowered(test)).id, control.id))

    value(
      await saveControl(test.ctx, {
        ...control,
        riskId: second.id,
        testedOn: '2026-11-20',
        testedById: test.director.id,
        testResult: 'partly',
      }),
    )
    expect((await listRisks(test.ctx)).map(isUnprovenRisk)).toEqual([false, false])

    const without = value(await unlinkControl(test.ctx, { riskId: first.id, controlId: control.id }))

    expect(without.controls).toEqual([])
    expect((await listRisks(test.ctx)).map((risk) => risk.controls.length)).toEqual([0, 1])
    expect(failure(await unlinkControl(test.ctx, { riskId: first.id, controlId: control.id }))).toMatchObject({
      code: 'not_found',
    })
  })

  it('is not made by changing one that does not exist', async () => {
    const { ctx } = await openTestWorkspace()
    const risk = value(await saveRisk(ctx, aRisk))

    const refused = failure(await saveControl(ctx, { ...anUntestedControl, riskId: risk.id, id: 'nobody' }))

    expect(refused).toEqual({ code: 'not_found', what: 'control' })
    expect((await listRisks(ctx))[0]?.controls).toEqual([])
  })
})

describe('closing a risk', () => {
  it('needs a reason, which is kept, and is taken back by reopening', async () => {
    const { ctx } = await openTestWorkspace()
    const risk = value(await saveRisk(ctx, aRisk))
    expect(failure(await closeRisk(ctx, { id: risk.id, reason: ' ' }))).toMatchObject({ fields: { reason: /why/ } })

    const closed = value(await closeRisk(ctx, { id: risk.id, reason: 'The site was given up' }))
    expect(closed).toMatchObject({ status: 'closed', closedReason: 'The site was given up' })
    const open = value(await reopenRisk(ctx, risk.id))

    expect(open).toMatchObject({ status: 'open', closedReason: '' })
    expect((await listHistory(ctx, 'risk', risk.id)).map((entry) => entry.reason)).toEqual([
      'Reopened',
      'The site was given up',
      null,
    ])
  })
})

describe('a reference', () => {
  it('is never given again, although its risk was removed', async () => {
    const { ctx } = await openTestWorkspace()
    const first = value(await saveRisk(ctx, aRisk))
    value(await removeRisk(ctx, first.id))

    const second = value(await saveRisk(ctx, aRisk))

    expect([first.ref, second.ref]).toEqual(['R-001', 'R-002'])
    expect(await listRisks(ctx)).toHaveLength(1)
  })

  it('is never given again, although its risk was undone and comes back', async () => {
    const test = await openTestWorkspace()
    value(await saveRisk(test.ctx, aRisk))
    value(await undoTransaction(test.ctx, await lastTransaction(test.ctx)))
    const undone = await lastTransaction(test.ctx)
    expect(await listRisks(test.ctx)).toEqual([])

    value(await saveRisk(test.ctx, { ...aRisk, title: 'Another' }))
    value(await undoTransaction(test.ctx, undone))

    expect((await listRisks(test.ctx)).map(({ ref, title }) => [ref, title])).toEqual([
      ['R-001', aRisk.title],
      ['R-002', 'Another'],
    ])
    expect(await tableFaults(test.ctx.db)).toEqual([])
  })
})

describe('a removed risk', () => {
  it('takes no change as if it were still there', async () => {
    const { ctx } = await openTestWorkspace()
    const risk = value(await saveRisk(ctx, aRisk))
    const gone = { code: 'not_found', what: 'risk' }
    value(await removeRisk(ctx, risk.id))

    expect(failure(await saveRisk(ctx, { ...aRisk, id: risk.id }))).toEqual(gone)
    expect(failure(await removeRisk(ctx, risk.id))).toEqual(gone)
    expect(failure(await closeRisk(ctx, { id: risk.id, reason: 'x' }))).toEqual(gone)
    expect(failure(await reopenRisk(ctx, risk.id))).toEqual(gone)
    expect(failure(await saveControl(ctx, { ...anUntestedControl, riskId: risk.id }))).toEqual(gone)
    expect(failure(await rescoreRisk(ctx, { id: risk.id, which: 'inherent', score: before, reason: 'x' }))).toEqual(
      gone,
    )
  })
})
