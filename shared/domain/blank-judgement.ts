import type { Judgement } from './evaluation'

/** What a person can change of a judgement. */
export type JudgementFields = Omit<Judgement, 'id' | 'criterion' | 'updatedAt'>

/** A criterion that nobody has touched yet: nothing is answered, and it has no record of its own. */
export function blankJudgement(criterion: string): Judgement {
  return {
    id: '',
    criterion,
    level: null,
    isNotApplicable: false,
    notApplicableReason: '',
    confidence: null,
    narrative: '',
    proof: '',
    impact: '',
    agreedBy: '',
    nextStep: '',
    updatedAt: '',
  }
}
