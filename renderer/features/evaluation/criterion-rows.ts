import { isAnswered, isUnproven, type Judgement } from '#shared/domain/evaluation'
import type { Criterion, Framework, Weight } from '#shared/domain/framework'
import type { ScopeAnswer } from '#shared/domain/organisation'
import { weightFor } from '#shared/domain/roll-up'
import { blankJudgement } from '#shared/domain/blank-judgement'

export type CriterionRow = {
  readonly criterion: Criterion
  /** As it weighs for this provider. */
  readonly weight: Weight
  readonly judgement: Judgement
}

export const rowFilters = ['all', 'unanswered', 'unproven', 'core', 'not-applicable'] as const
export type RowFilter = (typeof rowFilters)[number]
export const rowFilterNames: Readonly<Record<RowFilter, string>> = {
  all: 'All',
  unanswered: 'Unanswered',
  unproven: 'Unproven',
  core: 'Core duty',
  'not-applicable': 'Not applicable',
}

/** Every criterion in the framework's order, with its answer or a blank one. */
export function criterionRows(
  framework: Framework,
  judgements: readonly Judgement[],
  scope: readonly ScopeAnswer[],
): readonly CriterionRow[] {
  const byCriterion = new Map(judgements.map((judgement) => [judgement.criterion, judgement]))
  return framework.criteria.map((criterion) => ({
    criterion,
    weight: weightFor(criterion, scope),
    judgement: byCriterion.get(criterion.code) ?? blankJudgement(criterion.code),
  }))
}

export function matchesFilter(row: CriterionRow, filter: RowFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'unanswered':
      return !isAnswered(row.judgement)
    case 'unproven':
      return isUnproven(row.judgement)
    case 'core':
      return row.weight === 'core'
    case 'not-applicable':
      return row.judgement.isNotApplicable && isAnswered(row.judgement)
  }
}

/** Whether every word typed occurs somewhere in the criterion or in what was written about it. */
export function matchesWords(row: CriterionRow, typed: string): boolean {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const text = searchableText(row)
  return words.every((word) => text.includes(word))
}

/** What the address says, or all where it says nothing known. */
export function rowFilterFrom(text: string | null): RowFilter {
  return rowFilters.find((filter) => filter === text) ?? 'all'
}

function searchableText({ criterion, judgement }: CriterionRow): string {
  return [
    criterion.code,
    criterion.title,
    criterion.statement,
    criterion.why,
    ...criterion.levels,
    ...criterion.questions.map((question) => question.text),
    ...criterion.evidence,
    judgement.narrative,
    judgement.proof,
    judgement.impact,
    judgement.agreedBy,
    judgement.nextStep,
    judgement.notApplicableReason,
  ]
    .join('\n')
    .toLowerCase()
}
