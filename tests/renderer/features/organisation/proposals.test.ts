import { describe, expect, it } from 'vitest'
import { proposalsFor } from '#renderer/features/organisation/proposals'
import type { Judgement } from '#shared/domain/evaluation'
import type { Framework } from '#shared/domain/framework'
import type { ScopeAnswer } from '#shared/domain/organisation'

const question = (id: 'own-premises' | 'online-only' | 'subcontractors', answer: 'yes' | 'no', criteria: string[]) => ({
  id,
  question: 'A question?',
  help: 'Help.',
  kind: 'yes-no' as const,
  proposals: [{ answer, criteria, reason: `From ${id}` }],
  adds: [],
})

// Only what the rule reads.
const framework = {
  scopeQuestions: [
    question('subcontractors', 'no', ['SC-2', 'SC-3']),
    question('own-premises', 'no', ['SE-4']),
    question('online-only', 'yes', ['SE-4']),
  ],
  criteria: ['SE-4', 'SC-1', 'SC-2', 'SC-3'].map((code) => ({ code, title: `Title of ${code}` })),
} as unknown as Framework

const answer = (id: ScopeAnswer['question'], given: ScopeAnswer['answer']): ScopeAnswer => ({
  question: id,
  answer: given,
  detail: '',
})

function judgement(criterion: string, fields: Partial<Judgement>): Judgement {
  const empty = { narrative: '', proof: '', impact: '', agreedBy: '', nextStep: '', updatedAt: '' }
  const blank = { level: null, isNotApplicable: false, notApplicableReason: '', confidence: null }
  return { id: criterion, criterion, ...empty, ...blank, ...fields }
}

describe('proposalsFor', () => {
  it('proposes what the answers leave out, in the framework’s order', () => {
    const answers = [answer('subcontractors', 'no'), answer('own-premises', 'no')]

    const proposals = proposalsFor(framework, answers, [])

    expect(proposals.map((one) => one.criterion)).toEqual(['SE-4', 'SC-2', 'SC-3'])
    expect(proposals[0]).toEqual({ criterion: 'SE-4', title: 'Title of SE-4', reason: 'From own-premises' })
  })

  it('proposes a criterion once, where two answers leave it out', () => {
    const answers = [answer('online-only', 'yes'), answer('own-premises', 'no')]

    expect(proposalsFor(framework, answers, [])).toHaveLength(1)
  })

  it('proposes nothing for a question that is not answered, or answered the other way', () => {
    const answers = [answer('subcontractors', null), answer('own-premises', 'yes')]

    expect(proposalsFor(framework, answers, [])).toEqual([])
  })

  it('leaves alone what somebody has judged or already marked', () => {
    const judgements = [judgement('SC-2', { level: 1 }), judgement('SC-3', { isNotApplicable: true })]

    const proposals = proposalsFor(framework, [answer('subcontractors', 'no')], judgements)

    expect(proposals).toEqual([])
  })
})
