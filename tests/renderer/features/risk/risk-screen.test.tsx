import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { listHistory } from '#main/features/audit/history.service'
import { listRisks, rescoreRisk, saveControl, saveRisk } from '#main/features/risk/risk.service'
import { aRisk, anUntestedControl } from '#tests/support/a-risk'
import { value } from '#tests/support/open-test-workspace'
import { openApp } from './open-screen'

describe('scoring a risk', () => {
  it('keeps no score without the reason for it', async () => {
    const { desk, show } = await openApp()
    const risk = value(await saveRisk(desk.ctx, aRisk))
    const user = show(`/risks/${risk.id}`)
    await user.click(await screen.findByRole('button', { name: 'Set the inherent score' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('radio', { name: /^4 Likely/ }))
    await user.click(dialog.getByRole('radio', { name: /^5 Severe/ }))
    expect(dialog.getByRole('status').textContent).toBe('Likely (4) × Severe (5) = 20 Very high')

    await user.click(dialog.getByRole('button', { name: 'Keep this score' }))

    expect(await dialog.findByText('Say why the score is what it is')).toBeTruthy()
    expect(theOnly(await listRisks(desk.ctx)).inherent).toBeNull()

    await user.type(dialog.getByRole('textbox'), 'Two cases nearby this year')
    await user.click(dialog.getByRole('button', { name: 'Keep this score' }))

    expect(await screen.findByText('Why: Two cases nearby this year')).toBeTruthy()
    const [newest] = await listHistory(desk.ctx, 'risk', risk.id)
    expect(newest?.reason).toBe('Two cases nearby this year')
  })

  it('asks for both halves of the score', async () => {
    const { desk, show } = await openApp()
    const risk = value(await saveRisk(desk.ctx, aRisk))
    const user = show(`/risks/${risk.id}`)
    await user.click(await screen.findByRole('button', { name: 'Set the residual score' }))
    const dialog = within(await screen.findByRole('dialog'))

    await user.click(dialog.getByRole('button', { name: 'Keep this score' }))

    expect(await dialog.findByText('Choose how likely it is')).toBeTruthy()
    expect(dialog.getByText('Choose how bad it would be')).toBeTruthy()
  })

  it('says beforehand that an untested improvement will be unproven, keeps it all the same, and says why', async () => {
    const { desk, show } = await openApp()
    const risk = value(await saveRisk(desk.ctx, aRisk))
    value(await saveControl(desk.ctx, { ...anUntestedControl, riskId: risk.id }))
    const score = { likelihood: 4, impact: 4 }
    value(await rescoreRisk(desk.ctx, { id: risk.id, which: 'inherent', score, reason: 'As seen' }))
    const user = show(`/risks/${risk.id}`)
    await user.click(await screen.findByRole('button', { name: 'Set the residual score' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('radio', { name: /^2 Unlikely/ }))
    await user.click(dialog.getByRole('radio', { name: /^4 Major/ }))
    expect(dialog.getByText('It will be shown as unproven')).toBeTruthy()

    await user.type(dialog.getByRole('textbox'), 'We visit monthly')
    await user.click(dialog.getByRole('button', { name: 'Keep this score' }))

    expect(await screen.findByText('The residual score is unproven')).toBeTruthy()
    expect(screen.getByText(/none of the controls has been tested/)).toBeTruthy()
    expect(theOnly(await listRisks(desk.ctx)).residual).toEqual({ likelihood: 2, impact: 4 })
  })
})

describe('writing about a risk', () => {
  it('saves by itself, and an emptied title keeps nothing else from being saved', async () => {
    const { desk, show } = await openApp()
    const risk = value(await saveRisk(desk.ctx, aRisk))
    const user = show(`/risks/${risk.id}`)
    await user.clear(await screen.findByRole('textbox', { name: 'Title' }))
    await user.type(screen.getByRole('textbox', { name: 'Cause' }), 'Long gaps between visits')

    expect(await screen.findByText(/Not saved: Title: Give the risk a short title/)).toBeTruthy()
    await waitFor(async () => expect(theOnly(await listRisks(desk.ctx)).cause).toBe('Long gaps between visits'))
    expect(theOnly(await listRisks(desk.ctx)).title).toBe(aRisk.title)

    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Apprentices alone')

    await waitFor(async () => expect(theOnly(await listRisks(desk.ctx)).title).toBe('Apprentices alone'))
    expect(await screen.findByText(/Saved at/)).toBeTruthy()
  })

  it('takes no date that does not exist, and leaves what was typed in the field', async () => {
    const { desk, show } = await openApp()
    const risk = value(await saveRisk(desk.ctx, { ...aRisk, reviewDue: '2026-12-01' }))
    const user = show(`/risks/${risk.id}`)
    const due = await screen.findByRole('textbox', { name: 'Review due' })
    await user.clear(due)
    await user.type(due, '31/02/2027')
    await user.tab()

    expect(await screen.findByText(/Not saved: Review due: Enter a date/)).toBeTruthy()
    expect(due).toHaveProperty('value', '31/02/2027')
  })

  it('can be removed and brought back', async () => {
    const { desk, show } = await openApp()
    const risk = value(await saveRisk(desk.ctx, aRisk))
    const user = show(`/risks/${risk.id}`)

    await user.click(await screen.findByRole('button', { name: 'Remove' }))

    expect(await screen.findByText('R-001 was removed.')).toBeTruthy()
    expect(await listRisks(desk.ctx)).toEqual([])

    await user.click(screen.getByRole('button', { name: 'Undo' }))

    expect(await screen.findByRole('button', { name: aRisk.title })).toBeTruthy()
  })

  it('is closed with a reason, which is then shown, and can be opened again', async () => {
    const { desk, show } = await openApp()
    const risk = value(await saveRisk(desk.ctx, aRisk))
    const user = show(`/risks/${risk.id}`)
    await user.click(await screen.findByRole('button', { name: 'Close the risk' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Close the risk' }))
    expect(await dialog.findByText('Say why the risk is closed')).toBeTruthy()

    await user.type(dialog.getByRole('textbox'), 'The programme has ended')
    await user.click(dialog.getByRole('button', { name: 'Close the risk' }))

    expect(await screen.findByText('The programme has ended')).toBeTruthy()

    await user.click(screen.getByRole('button', { name: 'Open it again' }))

    await waitFor(async () => expect(theOnly(await listRisks(desk.ctx)).status).toBe('open'))
  })
})

describe('taking a risk from the library', () => {
  it('asks the question about this provider, and takes nothing without an answer', async () => {
    const { desk, show } = await openApp()
    const user = show('/risks/new?from=library')
    await user.click(await screen.findByText(/^R01 Remote learner/))
    await user.click(screen.getByRole('button', { name: 'Take R01 into the register' }))
    const dialog = within(await screen.findByRole('dialog'))
    const answer = dialog.getByRole('textbox', { name: /Which programmes have least live contact/ })

    await user.click(dialog.getByRole('button', { name: 'Take into the register' }))

    expect(await dialog.findByText(/Answer the question about your own provider/)).toBeTruthy()
    expect(await listRisks(desk.ctx)).toEqual([])

    await user.type(answer, 'Business administration; the longest gap is five weeks')
    await user.click(dialog.getByRole('button', { name: 'Take into the register' }))

    expect(await screen.findByText('Its scores are still to be set')).toBeTruthy()
    expect(
      screen.getByText(/A starting point from the library: Likely \(4\) × Severe \(5\) = 20 Very high/),
    ).toBeTruthy()
    expect(screen.getByText(/only if the usual controls are tested and work/)).toBeTruthy()
    const risk = theOnly(await listRisks(desk.ctx))
    expect(risk.localContext).toBe('Business administration; the longest gap is five weeks')
    expect([risk.inherent, risk.residual]).toEqual([null, null])
  })

  it('says which are in the register already', async () => {
    const { desk, show } = await openApp()
    const user = show('/risks/new?from=library')
    await user.click(await screen.findByText(/^R02 Extremist or hateful culture/))
    await user.click(screen.getByRole('button', { name: 'Take R02 into the register' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByRole('textbox'), 'Three building sites')
    await user.click(dialog.getByRole('button', { name: 'Take into the register' }))
    await screen.findByText('Its scores are still to be set')

    location.hash = '#/risks/new?from=library'

    expect(await screen.findByText('In the register as R-001')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Take R02 into the register' })).toBeNull()
    expect(await listRisks(desk.ctx)).toHaveLength(1)
  })
})

/** The only risk there is. */
function theOnly<Value>(risks: readonly Value[]): Value {
  const [only, ...others] = risks
  if (only === undefined || others.length > 0) throw new Error(`${risks.length} risks`)
  return only
}
