import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { completeAction, listActions, saveAction } from '#main/features/action/action.service'
import { listRisks, saveRisk } from '#main/features/risk/risk.service'
import { flushAll } from '#renderer/ipc/unsaved'
import type { Action } from '#shared/domain/action'
import { openApp, type TestApp } from '#tests/renderer/features/risk/open-screen'
import { aRisk } from '#tests/support/a-risk'
import { anAction } from '#tests/support/an-action'
import { value } from '#tests/support/open-test-workspace'

describe('writing an action', () => {
  it('says at the field that the due date is before the start, and saves all but the two dates', async () => {
    const app = await openApp()
    const action = await addAction(app, { startOn: '2026-11-01', dueOn: '2026-12-01' })
    const user = app.show(`/actions/${action.id}`)
    const due = await screen.findByLabelText('Due')
    await user.clear(due)
    await user.type(due, '1/10/2026')
    await user.type(screen.getByLabelText('Why'), 'No cover in August')

    expect(await screen.findByText('The due date is before the start date')).toBeTruthy()
    expect(await screen.findByText(/Not saved: Due: The due date is before the start date/)).toBeTruthy()
    await waitFor(async () => expect(await only(app)).toMatchObject({ reason: 'No cover in August' }))
    expect(await only(app)).toMatchObject({ startOn: '2026-11-01', dueOn: '2026-12-01' })
  })

  it('asks why once it is overdue', async () => {
    const app = await openApp()
    const action = await addAction(app, { dueOn: '2026-11-22' })
    const user = app.show(`/actions/${action.id}`)
    expect(await screen.findByText('2 days overdue: it was due on 22 November 2026')).toBeTruthy()

    await user.type(screen.getByLabelText('Why it is late'), 'The trainer was ill')

    await waitFor(async () => expect((await only(app)).overdueReason).toBe('The trainer was ill'))
  })
})

describe('adding an action', () => {
  it('links it to the risk it was asked for at, and opens it', async () => {
    const app = await openApp()
    const risk = value(await saveRisk(app.desk.ctx, aRisk))
    const user = app.show(`/actions/new?risk=${risk.id}`)
    await user.type(await screen.findByRole('textbox', { name: 'What will be done' }), 'Agree a visit plan')

    await user.click(screen.getByRole('button', { name: 'Add the action' }))

    expect(await screen.findByRole('heading', { name: 'A-001 Agree a visit plan' })).toBeTruthy()
    expect((await listRisks(app.desk.ctx))[0]?.actionIds).toEqual([(await only(app)).id])
  })

  it('adds nothing without words, and says so at the field', async () => {
    const app = await openApp()
    const user = app.show('/actions/new')

    await user.click(await screen.findByRole('button', { name: 'Add the action' }))

    expect(await screen.findByText('Say what will be done, starting with a verb')).toBeTruthy()
    expect(await listActions(app.desk.ctx)).toEqual([])
  })

  it('keeps what was begun while other screens are looked at, and lets nobody close over it unasked', async () => {
    const app = await openApp()
    const user = app.show('/actions/new?criterion=LG-1')
    await user.type(await screen.findByRole('textbox', { name: 'What will be done' }), 'Train the deputy')

    location.hash = '#/actions'

    expect(await screen.findByText('“Train the deputy”')).toBeTruthy()
    expect(await flushAll()).toBe(false)

    await user.click(screen.getByRole('link', { name: 'Go on with it' }))
    expect(await screen.findByRole('textbox', { name: 'What will be done' })).toHaveProperty(
      'value',
      'Train the deputy',
    )

    await user.click(screen.getByRole('button', { name: 'Discard' }))
    expect(await screen.findByText('No actions yet')).toBeTruthy()
    expect(await flushAll()).toBe(true)
  })

  it('offers a provider of twelve the form for fewer than fifteen staff', async () => {
    const app = await openApp()
    const user = app.show('/actions/new?from=library')
    expect(await screen.findByText(/A04 Build a one-page policy register/)).toBeTruthy()

    await user.click(screen.getByText('Use this', { selector: '[aria-label="Use this: A04"] *' }))

    expect(await screen.findByText(/The library suggests: Quality manager/)).toBeTruthy()
    expect(screen.getByLabelText('Due')).toHaveProperty('value', '5 January 2027')
  })
})

describe('finishing an action', () => {
  it('is complete only with what changed because of it', async () => {
    const app = await openApp()
    const action = await addAction(app, {})
    const user = app.show(`/actions/${action.id}`)
    await user.click(await screen.findByRole('button', { name: 'Complete the action' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Complete the action' }))
    expect(await dialog.findByText(/Say what changed because of this action/)).toBeTruthy()

    await user.type(dialog.getByLabelText(/What changed/), 'Calls are answered at night')
    await user.click(dialog.getByRole('button', { name: 'Complete the action' }))

    expect((await screen.findAllByText(/Complete, not verified/)).length).toBeGreaterThan(0)
    expect(await only(app)).toMatchObject({ status: 'complete', completedOn: '2026-11-24', progress: 100 })
  })

  it('says at the field what the records have against a day', async () => {
    const app = await openApp()
    const action = await addAction(app, { startOn: '2026-11-20' })
    const user = app.show(`/actions/${action.id}`)
    await user.click(await screen.findByRole('button', { name: 'Complete the action' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByLabelText(/What changed/), 'Calls are answered')
    const on = dialog.getByLabelText(/Completed on/)
    await user.clear(on)
    await user.type(on, '1/11/2026')

    await user.click(dialog.getByRole('button', { name: 'Complete the action' }))

    expect(await dialog.findByText('This is before the action was started')).toBeTruthy()
    expect(dialog.getByLabelText(/What changed/)).toHaveProperty('value', 'Calls are answered')
  })

  it('is never verified by its owner: they are not offered, and a verifier must be chosen', async () => {
    const app = await openApp()
    const action = await addCompleted(app)
    const user = app.show(`/actions/${action.id}`)
    await user.click(await screen.findByRole('button', { name: 'Verify the action' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByLabelText(/What was seen/), 'Rang at 21:00, answered')

    await user.click(dialog.getByRole('button', { name: 'Verify the action' }))

    expect(await dialog.findByText('Choose who verified it')).toBeTruthy()
    await user.click(dialog.getByRole('combobox', { name: 'Verified by' }))
    expect(await screen.findByRole('option', { name: 'Helena Rudge' })).toBeTruthy()
    expect(screen.queryByRole('option', { name: 'Siân Llŷr' })).toBeNull()
    expect((await only(app)).status).toBe('complete')
  })

  it('says at the field that the owner can not verify it, where they became the owner meanwhile', async () => {
    const app = await openApp()
    const action = await addCompleted(app)
    const user = app.show(`/actions/${action.id}`)
    await verifyAsDirector(user)
    value(await saveAction(app.desk.ctx, { ...anAction, id: action.id, ownerId: app.director.id }))

    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Verify the action' }))

    expect(await screen.findByText(/The owner can not verify their own action/)).toBeTruthy()
    expect((await only(app)).status).toBe('complete')
  })

  it('says who entered a verification for whom, before and after', async () => {
    const app = await openApp()
    const action = await addCompleted(app)
    const user = app.show(`/actions/${action.id}`)
    await verifyAsDirector(user)
    expect(screen.getByText(/entered by Siân Llŷr for Helena Rudge/)).toBeTruthy()

    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Verify the action' }))

    expect(
      await screen.findByText('By Helena Rudge on 24 November 2026, entered by Siân Llŷr for Helena Rudge'),
    ).toBeTruthy()
    expect(await only(app)).toMatchObject({ status: 'verified', verifiedById: app.director.id })
  })
})

async function addAction({ desk }: TestApp, differences: Partial<typeof anAction>): Promise<Action> {
  return value(await saveAction(desk.ctx, { ...anAction, ...differences }))
}

/** Owned by whoever is at the keyboard. */
async function addCompleted(app: TestApp): Promise<Action> {
  const { id } = await addAction(app, { ownerId: app.lead.id })
  return value(await completeAction(app.desk.ctx, { id, on: '2026-11-20', impact: 'Calls are answered' }))
}

async function verifyAsDirector(user: ReturnType<TestApp['show']>) {
  await user.click(await screen.findByRole('button', { name: 'Verify the action' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('combobox', { name: 'Verified by' }))
  await user.click(await screen.findByRole('option', { name: 'Helena Rudge' }))
  await user.type(dialog.getByLabelText(/What was seen/), 'Rang at 21:00')
}

async function only({ desk }: TestApp): Promise<Action> {
  const [action, ...others] = await listActions(desk.ctx)
  if (!action || others.length > 0) throw new Error('Not one action')
  return action
}
