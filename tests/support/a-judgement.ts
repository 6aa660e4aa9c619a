import type { Judgement } from '#shared/domain/evaluation'

/** An untouched judgement of LG-1; tests say what matters to them. */
export function aJudgement(differences: Partial<Judgement> = {}): Judgement {
  return {
    id: `judgement-${differences.criterion ?? 'LG-1'}`,
    criterion: 'LG-1',
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
    ...differences,
  }
}

/** Established, with the words it asks for, and shown by documents. */
export function aProvenJudgement(criterion: string): Judgement {
  return aJudgement({
    criterion,
    level: 2,
    confidence: 'medium',
    narrative: 'We meet every term.',
    proof: 'The minutes of 3 November 2026.',
  })
}
