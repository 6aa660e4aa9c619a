import { describe, expect, it } from 'vitest'
import {
  confidences,
  isAnswered,
  isUnproven,
  judgementPatchSchema,
  levels,
  missingBoxes,
} from '#shared/domain/evaluation'
import { aJudgement } from '#tests/support/a-judgement'

describe('isAnswered', () => {
  it.each([
    ['untouched', aJudgement(), false],
    ['words without a level', aJudgement({ narrative: 'We do a lot', confidence: 'high' }), false],
    ['level 0', aJudgement({ level: 0 }), true],
    ['level 3', aJudgement({ level: 3 }), true],
    ['not applicable without a reason', aJudgement({ isNotApplicable: true, notApplicableReason: '  ' }), false],
    ['not applicable with a reason', aJudgement({ isNotApplicable: true, notApplicableReason: 'No premises' }), true],
  ])('%s: %s', (_what, judgement, answered) => {
    expect(isAnswered(judgement)).toBe(answered)
  })
})

describe('isUnproven', () => {
  it('is so for levels 2 and 3 that nothing written shows, and for no other', () => {
    const unproven = levels.flatMap((level) =>
      [null, ...confidences]
        .filter((confidence) => isUnproven(aJudgement({ level, confidence })))
        .map((confidence) => `${level} ${confidence}`),
    )

    expect(unproven).toEqual(['2 null', '2 unknown', '2 low', '3 null', '3 unknown', '3 low'])
    expect(isUnproven(aJudgement({ level: 3, isNotApplicable: true }))).toBe(false)
  })
})

describe('missingBoxes', () => {
  it.each([
    [null, []],
    [0, ['nextStep']],
    [1, ['nextStep']],
    [2, ['narrative', 'proof']],
    [3, ['narrative', 'proof', 'impact', 'agreedBy']],
  ] as const)('level %s asks for %j', (level, boxes) => {
    expect(missingBoxes(aJudgement({ level }))).toEqual(boxes)
  })

  it('takes spaces for nothing, and asks nothing of what does not apply', () => {
    expect(missingBoxes(aJudgement({ level: 0, nextStep: ' \n' }))).toEqual(['nextStep'])
    expect(missingBoxes(aJudgement({ level: 0, nextStep: 'Ask the board' }))).toEqual([])
    expect(missingBoxes(aJudgement({ level: 0, isNotApplicable: true }))).toEqual([])
  })
})

describe('judgementPatchSchema', () => {
  it.each([4, -1, 1.5, '2'])('takes no level %j', (level) => {
    expect(judgementPatchSchema.safeParse({ criterion: 'LG-1', level }).success).toBe(false)
  })

  it('leaves out what was not sent', () => {
    expect(judgementPatchSchema.parse({ criterion: 'LG-1', level: null })).toEqual({ criterion: 'LG-1', level: null })
  })
})
