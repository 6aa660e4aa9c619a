import {
  isAnswered,
  isUnproven,
  missingBoxes,
  type Confidence,
  type Judgement,
  type Level,
} from '#shared/domain/evaluation'
import type { Criterion } from '#shared/domain/framework'
import { weightFor } from '#shared/domain/roll-up'
import type { PackIndex } from './pack-index'

/** Where every criterion stands, sorted into what a reader must be told. Each list is in the framework's order. */
export interface JudgedCriteria {
  readonly all: readonly Criterion[]
  readonly unanswered: readonly Criterion[]
  readonly notApplicable: readonly Criterion[]
  readonly coreNotInPlace: readonly Criterion[]
  readonly coreDeveloping: readonly Criterion[]
  /** Not Core duty, and at 0 or 1. */
  readonly otherLow: readonly Criterion[]
  readonly unproven: readonly Criterion[]
  /** A level that asks for words that are not there. */
  readonly withoutWords: readonly Criterion[]
  /** At this level, with this answer to "how do we know?". */
  shown(level: Level, confidence: Confidence): readonly Criterion[]
}

export function judgedCriteria(index: PackIndex): JudgedCriteria {
  const { framework, scope } = index.snapshot
  const where = (test: (judgement: Judgement, isCore: boolean) => boolean) =>
    framework.criteria.filter((criterion) => {
      const judgement = index.judgement(criterion.code)
      if (!judgement || !isAnswered(judgement)) return false
      return test(judgement, weightFor(criterion, scope) === 'core')
    })
  const levelOf = (judgement: Judgement) => (judgement.isNotApplicable ? null : judgement.level)
  const answered = new Set(where(() => true))
  return {
    all: framework.criteria,
    unanswered: framework.criteria.filter((criterion) => !answered.has(criterion)),
    notApplicable: where((judgement) => judgement.isNotApplicable),
    coreNotInPlace: where((judgement, isCore) => isCore && levelOf(judgement) === 0),
    coreDeveloping: where((judgement, isCore) => isCore && levelOf(judgement) === 1),
    otherLow: where((judgement, isCore) => !isCore && (levelOf(judgement) === 0 || levelOf(judgement) === 1)),
    unproven: where(isUnproven),
    withoutWords: where((judgement) => missingBoxes(judgement).length > 0),
    shown: (level, confidence) =>
      where((judgement) => levelOf(judgement) === level && judgement.confidence === confidence),
  }
}
