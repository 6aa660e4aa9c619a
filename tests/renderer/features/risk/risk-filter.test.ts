import { describe, expect, it } from 'vitest'
import { addressOf, isInCell, isOnMap, riskFilterFrom, type RiskFilter } from '#renderer/features/risk/risk-filter'
import { aKeptRisk } from '#tests/support/a-risk'

const today = '2026-11-24'
const plain = riskFilterFrom(new URLSearchParams())

function shows(filter: Partial<RiskFilter>, differences: Parameters<typeof aKeptRisk>[0]): boolean {
  return isOnMap(aKeptRisk(differences), { ...plain, ...filter }, today)
}

describe('filtering the risk register', () => {
  it('shows open risks to begin with, and closed ones when asked', () => {
    expect(shows({}, { status: 'open' })).toBe(true)
    expect(shows({}, { status: 'closed' })).toBe(false)
    expect(shows({ state: 'closed' }, { status: 'closed' })).toBe(true)
    expect(shows({ state: 'all' }, { status: 'closed' })).toBe(true)
  })

  it('finds every word typed, anywhere in what is written, in any order and case', () => {
    const risk = { title: 'Night shifts', localContext: 'Hobbler’s Lane', criteria: ['OW-6'] }

    expect(shows({ words: 'hobbler NIGHT' }, risk)).toBe(true)
    expect(shows({ words: 'ow-6' }, risk)).toBe(true)
    expect(shows({ words: 'night day' }, risk)).toBe(false)
  })

  it('counts a review as due from 14 days before, as Today does, and never for a closed risk', () => {
    expect(shows({ show: 'review-due' }, { reviewDue: '2026-12-08' })).toBe(true)
    expect(shows({ show: 'review-due' }, { reviewDue: '2026-12-09' })).toBe(false)
    expect(shows({ show: 'review-due' }, { reviewDue: '2026-01-01' })).toBe(true)
    expect(shows({ show: 'review-due' }, { reviewDue: null })).toBe(false)
    expect(shows({ show: 'review-due', state: 'all' }, { reviewDue: '2026-01-01', status: 'closed' })).toBe(false)
  })

  it('finds the unproven and the unscored', () => {
    const scores = { inherent: { likelihood: 4, impact: 4 }, residual: { likelihood: 2, impact: 4 } }

    expect(shows({ show: 'unproven' }, scores)).toBe(true)
    expect(shows({ show: 'unproven' }, { ...scores, residual: scores.inherent })).toBe(false)
    expect(shows({ show: 'not-scored' }, scores)).toBe(false)
    expect(shows({ show: 'not-scored' }, { ...scores, residual: null })).toBe(true)
  })

  it('takes the band from the score that the map shows', () => {
    const scores = { inherent: { likelihood: 4, impact: 4 }, residual: { likelihood: 1, impact: 4 } }

    expect(shows({ band: 'low' }, scores)).toBe(true)
    expect(shows({ band: 'low', scores: 'inherent' }, scores)).toBe(false)
    expect(shows({ band: 'very-high', scores: 'inherent' }, scores)).toBe(true)
  })

  it('tells likelihood from impact in a cell', () => {
    const risk = aKeptRisk({ residual: { likelihood: 2, impact: 5 } })

    expect(isInCell(risk, { ...plain, cell: { likelihood: 2, impact: 5 } })).toBe(true)
    expect(isInCell(risk, { ...plain, cell: { likelihood: 5, impact: 2 } })).toBe(false)
    expect(isInCell(aKeptRisk(), { ...plain, cell: { likelihood: 2, impact: 5 } })).toBe(false)
  })

  it('stands whole in the address, and comes back from it the same', () => {
    const filter: RiskFilter = {
      words: 'night & day',
      band: 'very-high',
      show: 'unproven',
      state: 'all',
      scores: 'inherent',
      cell: { likelihood: 4, impact: 5 },
    }

    expect(riskFilterFrom(new URLSearchParams(addressOf(filter).toString()))).toEqual(filter)
    expect(addressOf(plain).toString()).toBe('')
  })

  it('takes no notice of an address that makes no sense', () => {
    expect(riskFilterFrom(new URLSearchParams('filter=x&band=huge&state=gone&cell=9x9'))).toEqual(plain)
  })
})
