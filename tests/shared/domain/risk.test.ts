import { describe, expect, it } from 'vitest'
import {
  bandOf,
  controlInputSchema,
  isReviewOverdue,
  isTested,
  isUnprovenRisk,
  rescoreInputSchema,
  type Control,
} from '#shared/domain/risk'

/** Down: likelihood 1 to 5; across: impact 1 to 5. */
const expectedBands = [
  ['low', 'low', 'low', 'low', 'moderate'],
  ['low', 'low', 'moderate', 'moderate', 'high'],
  ['low', 'moderate', 'moderate', 'high', 'high'],
  ['low', 'moderate', 'high', 'very-high', 'very-high'],
  ['moderate', 'high', 'high', 'very-high', 'very-high'],
]

const control: Control = {
  id: 'c',
  name: 'Filtering',
  kind: 'preventive',
  ownerId: null,
  testedOn: '2026-11-01',
  testedById: 'p',
  testResult: 'works',
  testNote: '',
}
const untested: Control = { ...control, testedOn: null, testedById: null, testResult: null }

describe('bandOf', () => {
  it('puts each of the 25 cells in its band', () => {
    const made = [1, 2, 3, 4, 5].map((likelihood) => [1, 2, 3, 4, 5].map((impact) => bandOf({ likelihood, impact })))

    expect(made).toEqual(expectedBands)
  })
})

describe('a control', () => {
  it.each([
    ['works', true],
    ['partly', true],
    ['does-not-work', false],
  ] as const)('that was tried and %s counts as tested: %s', (testResult, tested) => {
    expect(isTested({ ...control, testResult })).toBe(tested)
  })

  it('that nobody tried is not tested', () => {
    expect(isTested(untested)).toBe(false)
  })

  it('can not be tested by nobody or without a result', () => {
    const input = { ...control, riskId: 'r' }

    expect(controlInputSchema.safeParse({ ...input, testedById: null }).error?.issues).toMatchObject([
      { path: ['testedById'], message: 'Say who tested it' },
    ])
    expect(controlInputSchema.safeParse({ ...input, testResult: null }).error?.issues).toMatchObject([
      { path: ['testResult'], message: 'Say what the test showed' },
    ])
    expect(controlInputSchema.safeParse(input).success).toBe(true)
  })
})

describe('isUnprovenRisk', () => {
  const high = { likelihood: 4, impact: 4 }
  const low = { likelihood: 2, impact: 4 }

  it.each([
    ['lowered with no control at all', { inherent: high, residual: low, controls: [] }, true],
    ['lowered with untested controls', { inherent: high, residual: low, controls: [untested] }, true],
    ['lowered with one tested control', { inherent: high, residual: low, controls: [untested, control] }, false],
    ['not lowered', { inherent: high, residual: high, controls: [] }, false],
    ['raised', { inherent: low, residual: high, controls: [] }, false],
    ['not scored after controls', { inherent: high, residual: null, controls: [] }, false],
    ['not scored before controls', { inherent: null, residual: low, controls: [] }, false],
  ])('a risk %s: %s', (_what, risk, unproven) => {
    expect(isUnprovenRisk(risk)).toBe(unproven)
  })
})

describe('isReviewOverdue', () => {
  it.each([
    ['open', '2026-11-23', true],
    ['open', '2026-11-24', false],
    ['open', null, false],
    ['closed', '2026-01-01', false],
  ] as const)('%s, due %s, on 24 November: %s', (status, reviewDue, overdue) => {
    expect(isReviewOverdue({ status, reviewDue }, '2026-11-24')).toBe(overdue)
  })
})

describe('rescoreInputSchema', () => {
  const input = { id: 'r', which: 'residual', score: { likelihood: 2, impact: 4 }, reason: 'Filter tested' }

  it('takes no score without its reason', () => {
    expect(rescoreInputSchema.safeParse({ ...input, reason: ' ' }).error?.issues).toMatchObject([{ path: ['reason'] }])
  })

  it.each([0, 6, 2.5])('takes no likelihood of %s', (likelihood) => {
    expect(rescoreInputSchema.safeParse({ ...input, score: { likelihood, impact: 4 } }).success).toBe(false)
  })
})
