import { describe, expect, it } from 'vitest'
import type { Judgement } from '#shared/domain/evaluation'
import type { Criterion } from '#shared/domain/framework'
import type { ScopeAnswer } from '#shared/domain/organisation'
import { rollUpTheme, weightFor } from '#shared/domain/roll-up'
import { aJudgement, aProvenJudgement } from '#tests/support/a-judgement'
import { shippedFramework } from '#tests/support/shipped-framework'

const leadership = shippedFramework.criteria.filter((criterion) => criterion.theme === 'LG')
const core = leadership.filter((criterion) => criterion.weight === 'core' && criterion.weightDependsOn === null)
const others = leadership.filter((criterion) => criterion.weight !== 'core')
const codes = leadership.map((criterion) => criterion.code)

/** The whole theme established and proven, but for what a test says. */
function rollUp(...differences: Judgement[]) {
  const judgements = new Map(codes.map((code) => [code, aProvenJudgement(code)]))
  for (const judgement of differences) judgements.set(judgement.criterion, judgement)
  return rollUpTheme('LG', leadership, judgements, [])
}

function at(criterion: Criterion | undefined, level: Judgement['level'], rest: Partial<Judgement> = {}): Judgement {
  if (!criterion) throw new Error('The framework has no such criterion')
  return aJudgement({ criterion: criterion.code, level, confidence: 'high', ...rest })
}

describe('rollUpTheme', () => {
  it('is green only where everything is answered, established and proven', () => {
    expect(rollUp()).toMatchObject({ state: 'green', answered: codes.length, counts: [0, 0, codes.length, 0] })
  })

  it('never averages a gap away: one Core duty at 0 among many at 3 makes the theme red and is named', () => {
    const embedded = leadership.slice(1).map((criterion) => at(criterion, 3))

    expect(rollUp(...embedded, at(core[0], 0))).toMatchObject({
      state: 'red',
      because: `Core duty not in place: ${core[0]?.code}`,
    })
  })

  it('caps a theme at amber where a Core duty is only developing', () => {
    const embedded = leadership.map((criterion) => at(criterion, 3))

    expect(rollUp(...embedded, at(core[0], 1))).toMatchObject({
      state: 'amber',
      because: `Core duty only developing: ${core[0]?.code}`,
    })
  })

  it('is amber, not red, where another criterion is at 0', () => {
    expect(rollUp(at(others[0], 0))).toMatchObject({
      state: 'amber',
      because: `Not yet established: ${others[0]?.code}`,
    })
  })

  it('is amber where a high level is unproven, and says which', () => {
    const rolled = rollUp(at(others[0], 3, { confidence: 'low' }), at(core[0], 2, { confidence: null }))

    expect(rolled.state).toBe('amber')
    expect(rolled.unproven.toSorted()).toEqual([others[0]?.code, core[0]?.code].toSorted())
    for (const code of rolled.unproven) expect(rolled.because).toContain(code)
  })

  it('counts an unanswered criterion as no answer, neither good nor bad', () => {
    expect(rollUp(at(others[0], null, { narrative: 'words', confidence: 'high' }))).toMatchObject({
      state: 'unfinished',
      because: '1 still to answer',
      answered: codes.length - 1,
    })
    expect(rollUpTheme('LG', leadership, new Map(), [])).toMatchObject({ state: 'unfinished', answered: 0 })
  })

  it('shows what is red although more is still to answer', () => {
    expect(rollUp(at(others[0], null), at(core[0], 0)).state).toBe('red')
  })

  it('leaves out what does not apply once it has its reason, and calls it unanswered until then', () => {
    const reasoned = at(core[0], null, { isNotApplicable: true, notApplicableReason: 'No premises' })

    expect(rollUp(reasoned)).toMatchObject({ state: 'green', notApplicable: 1, answered: codes.length })
    expect(rollUp({ ...reasoned, notApplicableReason: '' })).toMatchObject({ state: 'unfinished', notApplicable: 0 })
    // A level that was given before it was found not to apply weighs no more.
    expect(rollUp({ ...reasoned, level: 0 })).toMatchObject({ state: 'green', counts: [0, 0, codes.length - 1, 0] })
  })

  it('says so where nothing of a theme applies', () => {
    const none = leadership.map((criterion) =>
      at(criterion, null, { isNotApplicable: true, notApplicableReason: 'No' }),
    )

    expect(rollUp(...none)).toMatchObject({ state: 'not-applicable' })
  })
})

describe('weightFor', () => {
  const depending = shippedFramework.criteria.find((criterion) => criterion.weightDependsOn !== null)
  const answered = (answer: ScopeAnswer['answer']): ScopeAnswer[] => [
    { question: depending?.weightDependsOn?.scope ?? 'under-18s', answer, detail: '' },
  ]

  it('takes a question that nobody answered for a yes', () => {
    if (!depending) throw new Error('No criterion depends on the scope')

    expect(weightFor(depending, [])).toBe(depending.weight)
    expect(weightFor(depending, answered(null))).toBe(depending.weight)
    expect(weightFor(depending, answered('yes'))).toBe(depending.weight)
    expect(weightFor(depending, answered('no'))).toBe(depending.weightDependsOn?.otherwise)
  })
})
