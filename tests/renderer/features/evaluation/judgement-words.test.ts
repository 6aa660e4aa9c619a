import { describe, expect, it } from 'vitest'
import { blankJudgement } from '#shared/domain/blank-judgement'
import { answerTone, answerWord } from '#renderer/features/evaluation/judgement-words'
import { weightNames } from '#shared/domain/roll-up-words'
import { basisNames } from '#renderer/features/evaluation/framework-words'
import { themeStateNames } from '#shared/domain/roll-up-words'
import { levelNames } from '#shared/domain/evaluation'

const blank = blankJudgement('LG-3')

describe('answerWord', () => {
  it('calls a criterion without a level unanswered, whatever else is written', () => {
    expect(answerWord({ ...blank, confidence: 'high', narrative: 'We meet' })).toBe('Unanswered')
  })

  it('does not take Not applicable without a reason for an answer', () => {
    expect(answerWord({ ...blank, isNotApplicable: true, notApplicableReason: ' ' })).toBe('Reason missing')
    expect(answerWord({ ...blank, isNotApplicable: true, notApplicableReason: 'No site' })).toBe('Not applicable')
  })
})

describe('answerTone', () => {
  it('gives a high level no praising colour while it is unproven', () => {
    expect(answerTone({ ...blank, level: 3, confidence: 'low' })).toBe('neutral')
    expect(answerTone({ ...blank, level: 3, confidence: 'medium' })).toBe('good')
  })
})

describe('the words for states', () => {
  const ofsted =
    /outstanding|\bgood\b(?! practice)|requires improvement|inadequate|exceptional|strong|attention|urgent/i

  it('borrow none of Ofsted’s grade words', () => {
    const words = [themeStateNames, levelNames, basisNames, weightNames].flatMap((names) =>
      Object.values<string>(names),
    )

    expect(words.filter((word) => ofsted.test(word))).toEqual([])
  })
})
