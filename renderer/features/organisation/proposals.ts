import type { Judgement } from '#shared/domain/evaluation'
import type { Framework } from '#shared/domain/framework'
import type { ScopeAnswer } from '#shared/domain/organisation'

export type Proposal = {
  readonly criterion: string
  readonly title: string
  /** The framework's wording, for the user to keep or edit. */
  readonly reason: string
}

/**
 * The criteria that the scope answers propose as Not applicable, in the framework's order and each once. Those that are
 * Not applicable already, or that somebody has judged, are left alone.
 */
export function proposalsFor(
  framework: Framework,
  answers: readonly ScopeAnswer[],
  judgements: readonly Judgement[],
): readonly Proposal[] {
  const reasons = new Map<string, string>()
  for (const question of framework.scopeQuestions) {
    const answer = answers.find((given) => given.question === question.id)?.answer ?? null
    for (const proposal of question.proposals) {
      if (proposal.answer !== answer) continue
      for (const code of proposal.criteria) if (!reasons.has(code)) reasons.set(code, proposal.reason)
    }
  }
  const settled = new Set(
    judgements.filter((judgement) => judgement.isNotApplicable || judgement.level !== null).map((one) => one.criterion),
  )
  return framework.criteria
    .filter((criterion) => reasons.has(criterion.code) && !settled.has(criterion.code))
    .map(({ code, title }) => ({ criterion: code, title, reason: reasons.get(code) ?? '' }))
}
