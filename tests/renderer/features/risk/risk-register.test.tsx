import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { rescoreRisk, saveControl, saveRisk } from '#main/features/risk/risk.service'
import type { OpenDesk } from '#main/workspace/desk'
import type { Score } from '#shared/domain/risk'
import { aRisk, anUntestedControl } from '#tests/support/a-risk'
import { value } from '#tests/support/open-test-workspace'
import { openApp } from './open-screen'

describe('the risk register', () => {
  it('narrows the table to the cell that is pressed on the heat map, and back again', async () => {
    const { desk, show } = await openApp()
    await addRisk(desk, 'Lone apprentices', { inherent: at(4, 5), residual: at(2, 5) })
    await addRisk(desk, 'Unchecked guests', { inherent: at(3, 4), residual: at(3, 4) })
    const user = show('/risks')
    await screen.findByRole('button', { name: 'Lone apprentices' })

    await user.click(screen.getByRole('button', { name: '1 High: risks, 2 Unlikely, 5 Severe' }))

    expect(titles()).toEqual(['Lone apprentices'])
    expect(location.hash).toBe('#/risks?cell=2x5')

    await user.click(screen.getByRole('button', { name: '1 High: risks, 2 Unlikely, 5 Severe' }))

    expect(titles()).toEqual(['Unchecked guests', 'Lone apprentices'])
  })

  it('shows the inherent scores on the heat map when asked, in the words of the scale', async () => {
    const { desk, show } = await openApp()
    await addRisk(desk, 'Lone apprentices', { inherent: at(4, 5), residual: at(2, 5) })
    const user = show('/risks')
    await screen.findByRole('button', { name: 'Lone apprentices' })

    await user.click(screen.getByRole('radio', { name: 'Inherent' }))

    expect(screen.getByRole('button', { name: '1 Very high: risks, 4 Likely, 5 Severe' })).toBeTruthy()
    expect(screen.getByRole('button', { name: '0 High: risks, 2 Unlikely, 5 Severe' })).toBeTruthy()
  })

  it('says in the table which scores are unproven, and lists them where Today links to', async () => {
    const { desk, show } = await openApp()
    await addRisk(desk, 'Lone apprentices', { inherent: at(4, 5), residual: at(2, 5) })
    await addRisk(desk, 'Unchecked guests', { inherent: at(3, 4), residual: at(3, 4) })
    show('/risks?filter=unproven')

    await screen.findByRole('button', { name: 'Lone apprentices' })

    expect(titles()).toEqual(['Lone apprentices'])
    expect(within(table()).getByText('Unproven')).toBeTruthy()
  })

  it('says overdue in a word beside a review date that has passed', async () => {
    const { desk, show } = await openApp()
    value(await saveRisk(desk.ctx, { ...aRisk, title: 'Late', reviewDue: '2026-11-01' }))
    show('/risks?filter=review-due')

    await screen.findByRole('button', { name: 'Late' })

    expect(within(table()).getByText('1 Nov 2026')).toBeTruthy()
    expect(within(table()).getByText('Overdue')).toBeTruthy()
  })
})

function table() {
  return screen.getByRole('table', { name: 'Risks' })
}

function titles(): (string | null)[] {
  return within(table())
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent)
}

async function addRisk(desk: OpenDesk, title: string, scores: { inherent: Score; residual: Score }) {
  const risk = value(await saveRisk(desk.ctx, { ...aRisk, title }))
  value(await saveControl(desk.ctx, { ...anUntestedControl, riskId: risk.id }))
  for (const which of ['inherent', 'residual'] as const)
    value(await rescoreRisk(desk.ctx, { id: risk.id, which, score: scores[which], reason: 'As seen' }))
  return risk
}

function at(likelihood: number, impact: number): Score {
  return { likelihood, impact }
}
