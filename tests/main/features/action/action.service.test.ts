import { describe, expect, it } from 'vitest'
import {
  addActionUpdate,
  completeAction,
  listActions,
  removeAction,
  reopenAction,
  saveAction,
  verifyAction,
} from '#main/features/action/action.service'
import { listHistory } from '#main/features/audit/history.service'
import { undoTransaction } from '#main/features/audit/undo.service'
import { listRisks, removeRisk, saveRisk } from '#main/features/risk/risk.service'
import { aRisk } from '#tests/support/a-risk'
import { anAction } from '#tests/support/an-action'
import { lastTransaction } from '#tests/support/last-transaction'
import { failure, openTestWorkspace, value, type TestWorkspace } from '#tests/support/open-test-workspace'

const today = '2026-11-24'
const yesterday = '2026-11-23'
const tomorrow = '2026-11-25'

async function ownedByLead({ ctx, lead }: TestWorkspace) {
  return value(await saveAction(ctx, { ...anAction, ownerId: lead.id, startOn: '2026-11-01', dueOn: '2026-12-01' }))
}

async function completed(test: TestWorkspace) {
  const action = await ownedByLead(test)
  return value(await completeAction(test.ctx, { id: action.id, on: yesterday, impact: 'Two staff now cover' }))
}

describe('an update', () => {
  it('says what has happened: one from the future is refused at its date', async () => {
    const test = await openTestWorkspace()
    const action = await ownedByLead(test)

    const refused = failure(await addActionUpdate(test.ctx, { actionId: action.id, on: tomorrow, text: 'Will do' }))

    expect(refused).toMatchObject({ code: 'invalid_input', fields: { on: /not come yet/ } })
    expect((await listActions(test.ctx))[0]?.updates).toEqual([])
  })

  it('is kept with who wrote it, the newest first', async () => {
    const test = await openTestWorkspace()
    const action = await ownedByLead(test)
    const forDirector = test.workspace.contextFor({ personId: test.lead.id, enteredForId: test.director.id })
    value(await addActionUpdate(test.ctx, { actionId: action.id, on: '2026-11-10', text: 'Advertised' }))

    const updated = value(await addActionUpdate(forDirector, { actionId: action.id, on: today, text: 'Appointed' }))

    expect(updated.updates).toMatchObject([
      { on: today, text: 'Appointed', byId: test.director.id },
      { on: '2026-11-10', text: 'Advertised', byId: test.lead.id },
    ])
  })
})

describe('completing an action', () => {
  it('keeps what changed because of it, and is not yet verified', async () => {
    expect(await completed(await openTestWorkspace())).toMatchObject({
      status: 'complete',
      completedOn: yesterday,
      impact: 'Two staff now cover',
      progress: 100,
      verifiedOn: null,
    })
  })

  it.each([
    [tomorrow, /not come yet/],
    ['2026-10-31', /before the action was started/],
  ])('is refused on %s', async (on, why) => {
    const test = await openTestWorkspace()
    const action = await ownedByLead(test)

    expect(failure(await completeAction(test.ctx, { id: action.id, on, impact: 'x' }))).toMatchObject({
      fields: { on: why },
    })
  })

  it('is not taken back by an autosave of its texts that was under way', async () => {
    const test = await openTestWorkspace()
    const action = await completed(test)

    const saved = value(
      await saveAction(test.ctx, {
        ...anAction,
        id: action.id,
        status: 'at-risk',
        progress: 40,
        reason: 'Ofsted said',
      }),
    )

    expect(saved).toMatchObject({ status: 'complete', progress: 100, reason: 'Ofsted said', impact: action.impact })
  })
})

describe('verifying an action', () => {
  it('is done by somebody else, with what they saw', async () => {
    const test = await openTestWorkspace()
    const action = await completed(test)

    const verified = value(
      await verifyAction(test.ctx, { id: action.id, on: today, byId: test.director.id, note: 'Saw the rota' }),
    )

    expect(verified).toMatchObject({
      status: 'verified',
      verifiedById: test.director.id,
      verificationNote: 'Saw the rota',
    })
  })

  it('is refused to its owner', async () => {
    const test = await openTestWorkspace()
    const action = await completed(test)

    const refused = await verifyAction(test.ctx, { id: action.id, on: today, byId: test.lead.id, note: 'Done' })

    expect(failure(refused)).toMatchObject({ fields: { byId: /owner can not verify/ } })
  })

  it('is not turned into the owner’s own by giving the action to its verifier afterwards', async () => {
    const test = await openTestWorkspace()
    const action = await completed(test)
    value(await verifyAction(test.ctx, { id: action.id, on: today, byId: test.director.id, note: 'Saw the rota' }))

    const refused = await saveAction(test.ctx, { ...anAction, id: action.id, ownerId: test.director.id })

    expect(failure(refused)).toMatchObject({ code: 'invalid_input', fields: { ownerId: /verified/ } })
    expect((await listActions(test.ctx))[0]?.ownerId).toBe(test.lead.id)
  })

  it('is refused for what is not finished, before it was, and in the future', async () => {
    const test = await openTestWorkspace()
    const open = await ownedByLead(test)
    const done = await completed(test)
    const verify = (id: string, on: string) =>
      verifyAction(test.ctx, { id, on, byId: test.director.id, note: 'Saw it' }).then(failure)

    expect(await verify(open.id, today)).toMatchObject({ code: 'refused', why: /Complete the action first/ })
    expect(await verify(done.id, '2026-11-22')).toMatchObject({ fields: { on: /before the action was completed/ } })
    expect(await verify(done.id, tomorrow)).toMatchObject({ fields: { on: /not come yet/ } })
  })
})

describe('reopening an action', () => {
  it('needs a reason; what was said of its completion stays in the history', async () => {
    const test = await openTestWorkspace()
    const action = await completed(test)
    expect(failure(await reopenAction(test.ctx, { id: action.id, reason: '' }))).toMatchObject({
      fields: { reason: /why/ },
    })

    const open = value(await reopenAction(test.ctx, { id: action.id, reason: 'The deputy has left' }))

    expect(open).toMatchObject({ status: 'on-track', completedOn: null, impact: '', verifiedOn: null })
    const [newest] = await listHistory(test.ctx, 'action', action.id)
    expect(newest).toMatchObject({ reason: 'The deputy has left' })
    expect(newest?.changes).toContainEqual({ field: 'impact', before: 'Two staff now cover', after: '' })
  })

  it('is refused for one that was never finished', async () => {
    const test = await openTestWorkspace()
    const action = await ownedByLead(test)

    expect(failure(await reopenAction(test.ctx, { id: action.id, reason: 'Why not' }))).toMatchObject({
      code: 'refused',
    })
    expect((await listActions(test.ctx))[0]?.status).toBe('not-started')
  })
})

describe('links', () => {
  it('are seen from the action and from the risk, and changed as a set', async () => {
    const { ctx } = await openTestWorkspace()
    const [first, second] = [value(await saveRisk(ctx, aRisk)), value(await saveRisk(ctx, aRisk))]
    const action = value(
      await saveAction(ctx, { ...anAction, criteria: ['LG-1', 'LG-1', 'SE-2'], riskIds: [first.id, second.id] }),
    )
    expect(action).toMatchObject({ criteria: ['LG-1', 'SE-2'], riskIds: [first.id, second.id] })
    expect((await listRisks(ctx)).map((risk) => risk.actionIds)).toEqual([[action.id], [action.id]])

    const changed = value(
      await saveAction(ctx, { ...anAction, id: action.id, criteria: ['SE-2'], riskIds: [second.id] }),
    )

    expect(changed).toMatchObject({ criteria: ['SE-2'], riskIds: [second.id] })
    expect((await listRisks(ctx)).map((risk) => risk.actionIds)).toEqual([[], [action.id]])
  })

  it('to what was removed are not shown, and are there again when it comes back', async () => {
    const { ctx } = await openTestWorkspace()
    const risk = value(await saveRisk(ctx, aRisk))
    const action = value(await saveAction(ctx, { ...anAction, riskIds: [risk.id] }))

    const { transactionId } = value(await removeRisk(ctx, risk.id))
    expect((await listActions(ctx))[0]?.riskIds).toEqual([])
    value(await undoTransaction(ctx, transactionId))
    expect((await listActions(ctx))[0]?.riskIds).toEqual([risk.id])

    value(await removeAction(ctx, action.id))
    expect((await listRisks(ctx))[0]?.actionIds).toEqual([])
  })
})

describe('undo', () => {
  it('brings a removed action back whole', async () => {
    const test = await openTestWorkspace()
    const action = await completed(test)
    const { transactionId } = value(await removeAction(test.ctx, action.id))
    expect(await listActions(test.ctx)).toEqual([])

    value(await undoTransaction(test.ctx, transactionId))

    expect(await listActions(test.ctx)).toEqual([action])
  })
})

describe('a reference', () => {
  it('is never given again, although its action was removed or undone', async () => {
    const { ctx } = await openTestWorkspace()
    const first = value(await saveAction(ctx, anAction))
    value(await removeAction(ctx, first.id))
    const second = value(await saveAction(ctx, anAction))
    value(await undoTransaction(ctx, await lastTransaction({ db: ctx.db })))

    const third = value(await saveAction(ctx, anAction))

    expect([first.ref, second.ref, third.ref]).toEqual(['A-001', 'A-002', 'A-003'])
  })
})

describe('an action that is not there', () => {
  it('takes no change as if it were', async () => {
    const { ctx, director } = await openTestWorkspace()
    const gone = { code: 'not_found', what: 'action' }

    expect(failure(await saveAction(ctx, { ...anAction, id: 'nobody' }))).toEqual(gone)
    expect(failure(await removeAction(ctx, 'nobody'))).toEqual(gone)
    expect(failure(await addActionUpdate(ctx, { actionId: 'nobody', on: today, text: 'x' }))).toEqual(gone)
    expect(failure(await completeAction(ctx, { id: 'nobody', on: today, impact: 'x' }))).toEqual(gone)
    expect(failure(await verifyAction(ctx, { id: 'nobody', on: today, byId: director.id, note: 'x' }))).toEqual(gone)
    expect(failure(await reopenAction(ctx, { id: 'nobody', reason: 'x' }))).toEqual(gone)
  })
})
