import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { listRisks, rescoreRisk, saveControl, saveRisk } from '#main/features/risk/risk.service'
import { controlIssues } from '#renderer/features/control/control-dialog'
import { testSentence, testTone, testWord } from '#renderer/features/control/control-words'
import { aRisk, anUntestedControl } from '#tests/support/a-risk'
import { value } from '#tests/support/open-test-workspace'
import { openApp, type TestApp } from '#tests/renderer/features/risk/open-screen'

const today = '2026-11-24'
const input = { ...anUntestedControl, riskId: 'r1' }
const tested = { ...input, testedOn: '2026-11-03', testedById: 'p1', testResult: 'works' as const }

describe('what a control’s form asks for', () => {
  it('takes a control that nobody has tested, and one that somebody has', () => {
    expect(controlIssues(input, today)).toEqual({})
    expect(controlIssues(tested, today)).toEqual({})
  })

  it('takes no half of a test', () => {
    expect(controlIssues({ ...tested, testedById: null }, today)).toEqual({ testedById: 'Say who tested it' })
    expect(controlIssues({ ...tested, testResult: null }, today)).toEqual({ testResult: 'Say what the test showed' })
    expect(controlIssues({ ...tested, testedOn: null }, today).testedOn).toContain('Say when it was tested')
  })

  it('takes no test that is still to come, and no day that does not exist', () => {
    expect(controlIssues({ ...tested, testedOn: '2026-11-25' }, today).testedOn).toBe('This day has not come yet')
    expect(controlIssues({ ...tested, testedOn: '2026-02-30' }, today).testedOn).toBe('There is no such day')
  })
})

describe('the words of a control', () => {
  it('says plainly whether it was tried, by whom, and what came of it', () => {
    const control = { ...tested, id: 'c1' }

    expect(testWord({ ...control, testedOn: null })).toBe('Not tested')
    expect(testWord(control)).toBe('Works')
    expect(testTone({ ...control, testResult: 'does-not-work' })).toBe('bad')
    expect(testSentence(control, () => 'Sam Jones')).toBe('Tested on 3 November 2026 by Sam Jones.')
  })
})

describe('testing a control', () => {
  it('proves the residual score that rested on it', async () => {
    const app = await openApp()
    const risk = await anUnprovenRisk(app)
    const user = app.show(`/risks/${risk.id}`)
    expect(await screen.findByText('The residual score is unproven')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Monthly visit' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByRole('textbox', { name: 'Tested on' }), '3/11/2026')
    await choose(user, 'Tested by', 'Helena Rudge')
    await user.click(dialog.getByRole('radio', { name: 'Works in part' }))

    await user.click(dialog.getByRole('button', { name: 'Save' }))

    await waitFor(() => expect(screen.queryByText('The residual score is unproven')).toBeNull())
    expect(screen.getByText(/Tested on 3 November 2026 by Helena Rudge/)).toBeTruthy()
    const [saved] = await listRisks(app.desk.ctx)
    expect(saved?.controls[0]).toMatchObject({ testedOn: '2026-11-03', testResult: 'partly' })
  })

  it('names it plainly where the owner has tested their own control, before and after', async () => {
    const app = await openApp()
    const risk = await anUnprovenRisk(app)
    const user = app.show(`/risks/${risk.id}`)
    await user.click(await screen.findByRole('button', { name: 'Monthly visit' }))
    const dialog = within(await screen.findByRole('dialog'))
    await choose(user, 'Owner', 'Siân Llŷr')
    await user.type(dialog.getByRole('textbox', { name: 'Tested on' }), '3/11/2026')
    await choose(user, 'Tested by', 'Siân Llŷr')
    expect(dialog.getByText('Tested by its own owner')).toBeTruthy()
    await user.click(dialog.getByRole('radio', { name: 'Works' }))

    await user.click(dialog.getByRole('button', { name: 'Save' }))

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByText('Tested by its own owner')).toBeTruthy()
  })
})

async function anUnprovenRisk({ desk }: TestApp) {
  const risk = value(await saveRisk(desk.ctx, aRisk))
  value(await saveControl(desk.ctx, { ...anUntestedControl, riskId: risk.id }))
  const score = (likelihood: number) => ({ likelihood, impact: 4 })
  value(await rescoreRisk(desk.ctx, { id: risk.id, which: 'inherent', score: score(4), reason: 'As seen' }))
  return value(await rescoreRisk(desk.ctx, { id: risk.id, which: 'residual', score: score(2), reason: 'Visits' }))
}

type User = ReturnType<TestApp['show']>

async function choose(user: User, label: string, name: string) {
  await user.click(within(screen.getByRole('dialog')).getByRole('combobox', { name: label }))
  await user.click(await screen.findByRole('option', { name }))
}
