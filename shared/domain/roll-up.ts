import type { Judgement } from './evaluation'
import { isAnswered, isUnproven } from './evaluation'
import type { Criterion, ScopeQuestionId, ThemeCode, Weight } from './framework'
import type { ScopeAnswer } from './organisation'

/**
 * What a theme's judgements add up to. There are no averages: a gap is never averaged away.
 * red: a Core duty criterion is not in place; amber: one is only developing, or any other criterion is at 0 or 1, or a
 * high level is unproven; green: every criterion is answered at 2 or 3 and proven; unfinished: something is unanswered
 * and nothing yet makes it red or amber.
 */
export type ThemeState = 'red' | 'amber' | 'green' | 'unfinished' | 'not-applicable'

export interface ThemeRollUp {
  readonly theme: ThemeCode
  readonly state: ThemeState
  /** Why, in a sentence that names the criteria. */
  readonly because: string
  readonly criteria: number
  readonly answered: number
  readonly notApplicable: number
  /** Codes, in the framework's order. */
  readonly unproven: readonly string[]
  /** How many criteria stand at each level, 0 to 3. */
  readonly counts: readonly [number, number, number, number]
}

/** The weight for this provider: some criteria are Core only where the scope says so; unanswered counts as yes. */
export function weightFor(criterion: Criterion, scope: readonly ScopeAnswer[]): Weight {
  const depends = criterion.weightDependsOn
  if (!depends) return criterion.weight
  return answerTo(depends.scope, scope) === 'no' ? depends.otherwise : criterion.weight
}

export function answerTo(question: ScopeQuestionId, scope: readonly ScopeAnswer[]): 'yes' | 'no' | null {
  return scope.find((answer) => answer.question === question)?.answer ?? null
}

/** `criteria` are the theme's own, in order; a judgement that is missing counts as unanswered. */
export function rollUpTheme(
  theme: ThemeCode,
  criteria: readonly Criterion[],
  judgements: ReadonlyMap<string, Judgement>,
  scope: readonly ScopeAnswer[],
): ThemeRollUp {
  const rows = criteria.map((criterion) => ({
    code: criterion.code,
    isCore: weightFor(criterion, scope) === 'core',
    judgement: judgements.get(criterion.code),
  }))
  const answered = rows.filter((row) => row.judgement && isAnswered(row.judgement))
  const notApplicable = answered.filter((row) => row.judgement?.isNotApplicable)
  const judged = answered.filter((row) => !row.judgement?.isNotApplicable)
  const at = (level: number) => judged.filter((row) => row.judgement?.level === level)
  const unproven = judged.filter((row) => row.judgement && isUnproven(row.judgement)).map((row) => row.code)
  const counts: [number, number, number, number] = [at(0).length, at(1).length, at(2).length, at(3).length]

  const coreAtZero = at(0).filter((row) => row.isCore)
  const coreAtOne = at(1).filter((row) => row.isCore)
  const low = [...at(0), ...at(1)]
  const verdict = (): [ThemeState, string] => {
    if (coreAtZero.length > 0) return ['red', `Core duty not in place: ${list(coreAtZero)}`]
    if (coreAtOne.length > 0) return ['amber', `Core duty only developing: ${list(coreAtOne)}`]
    if (low.length > 0) return ['amber', `Not yet established: ${list(low)}`]
    if (unproven.length > 0) return ['amber', `Unproven: ${unproven.join(', ')}`]
    if (answered.length < rows.length) return ['unfinished', `${rows.length - answered.length} still to answer`]
    if (judged.length === 0) return ['not-applicable', 'No criterion here applies to this provider']
    return ['green', 'Every criterion is established or embedded, and proven']
  }
  const [state, because] = verdict()
  return {
    theme,
    state,
    because,
    criteria: rows.length,
    answered: answered.length,
    notApplicable: notApplicable.length,
    unproven,
    counts,
  }
}

function list(rows: readonly { code: string }[]): string {
  return rows.map((row) => row.code).join(', ')
}
