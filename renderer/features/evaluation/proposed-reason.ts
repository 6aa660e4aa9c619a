import type { Framework } from '#shared/domain/framework'
import type { ScopeAnswer } from '#shared/domain/organisation'
import { answerTo } from '#shared/domain/roll-up'

/** The reason for Not applicable that the provider's scope answers propose for a criterion; null where they propose none. */
export function proposedReason(
  { scopeQuestions }: Pick<Framework, 'scopeQuestions'>,
  scope: readonly ScopeAnswer[],
  criterion: string,
): string | null {
  for (const { id, proposals } of scopeQuestions) {
    const answer = answerTo(id, scope)
    const fitting = proposals.find((proposal) => proposal.answer === answer && proposal.criteria.includes(criterion))
    if (fitting) return fitting.reason
  }
  return null
}
