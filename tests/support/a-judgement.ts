import { blankJudgement } from '#shared/domain/blank-judgement'
import type { Judgement } from '#shared/domain/evaluation'

/** An untouched judgement of LG-1; tests say what matters to them. */
export function aJudgement(differences: Partial<Judgement> = {}): Judgement {
  const criterion = differences.criterion ?? 'LG-1'
  return { ...blankJudgement(criterion), id: `judgement-${criterion}`, ...differences }
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
