import { describe, expect, it } from 'vitest'
import { scoreFactors, scoreWord, whyUnproven } from '#renderer/features/risk/risk-words'
import { anUntestedControl } from '#tests/support/a-risk'

const control = { ...anUntestedControl, id: 'c1' }

describe('the words of a score', () => {
  it('says both halves, the product and the band', () => {
    const score = { likelihood: 3, impact: 5 }

    expect(`${scoreFactors(score)} = ${scoreWord(score)}`).toBe('Possible (3) × Severe (5) = 15 High')
  })

  it('says what is missing from an unproven score: a control, a test, or a control that works', () => {
    expect(whyUnproven({ controls: [] })).toContain('no control is named')
    expect(whyUnproven({ controls: [control] })).toContain('none of the controls has been tested')
    expect(
      whyUnproven({ controls: [{ ...control, testedOn: '2026-11-03', testResult: 'does-not-work' }, control] }),
    ).toContain('the only controls that were tested did not work')
  })
})
