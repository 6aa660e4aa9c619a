import { describe, expect, it } from 'vitest'
import { isSmallProvider, newActionTexts } from '#renderer/features/action/new-action'
import { aKeptRisk } from '#tests/support/a-risk'
import { shippedFramework } from '#tests/support/shipped-framework'

const facts = { framework: shippedFramework, risks: [], today: '2026-11-24' }

describe('starting an action', () => {
  it('starts empty but for the criterion or risk that it was asked for at', () => {
    const risk = aKeptRisk({ id: 'r7' })
    const texts = newActionTexts({ criterion: 'LG-1', risk: 'r7' }, { ...facts, risks: [risk] })

    expect(texts).toMatchObject({ action: '', dueOn: null, criteria: ['LG-1'], riskIds: ['r7'], libraryCode: null })
  })

  it('links to nothing that does not exist', () => {
    expect(newActionTexts({ criterion: 'XX-9', risk: 'gone', library: 'A99' }, facts)).toMatchObject({
      criteria: [],
      riskIds: [],
      libraryCode: null,
    })
  })

  it('takes the library’s words, proposes a day from its weeks, and leaves the owner to be named', () => {
    const texts = newActionTexts({ library: 'A01' }, facts)

    expect(texts.action).toMatch(/^Appoint and train a deputy Prevent lead/)
    expect(texts).toMatchObject({ dueOn: '2026-12-22', ownerId: null, criteria: ['LG-1'], libraryCode: 'A01' })
    expect(texts.evidenceExpected).toBe('Appointment letter, rota, test log.')
  })

  it('links the risks of the register that came from the same library risk, while they are open', () => {
    const open = aKeptRisk({ id: 'open', libraryCode: 'R10' })
    const closed = aKeptRisk({ id: 'closed', libraryCode: 'R10', status: 'closed' })

    expect(newActionTexts({ library: 'A01' }, { ...facts, risks: [open, closed] }).riskIds).toEqual(['open'])
  })

  it('takes the form for fewer than fifteen staff where that was chosen and there is one', () => {
    expect(newActionTexts({ library: 'A04', form: 'small' }, facts).action).toMatch(/^Build a one-page policy register/)
    expect(newActionTexts({ library: 'A04' }, facts).action).toMatch(/^Build a policy register/)
    expect(newActionTexts({ library: 'A01', form: 'small' }, facts).action).toMatch(/^Appoint and train/)
  })

  it('counts as small from one to fourteen staff, and not where nobody said how many', () => {
    expect([14, 15, null, undefined].map(isSmallProvider)).toEqual([true, false, false, false])
  })
})
