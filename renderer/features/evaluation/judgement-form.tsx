import { SectionCard } from '#renderer/ui/section-card'
import type { Judgement } from '#shared/domain/evaluation'
import type { Criterion, Framework } from '#shared/domain/framework'
import type { ScopeAnswer } from '#shared/domain/organisation'
import type { JudgementFields } from '#shared/domain/blank-judgement'
import { ConfidenceChoice } from './confidence-choice'
import { JudgementBoxes } from './judgement-boxes'
import { LevelChoice } from './level-choice'
import { NotApplicableReason } from './not-applicable-reason'
import { proposedReason } from './proposed-reason'
import { ScopeProposal } from './scope-proposal'
import { UnprovenNotice } from './unproven-notice'

export type JudgementFormProps = {
  readonly framework: Framework
  readonly criterion: Criterion
  readonly scope: readonly ScopeAnswer[]
  /** As the user sees it: stored, with what is not yet saved on top. */
  readonly judgement: Judgement
  readonly isNarrow: boolean
  readonly onChange: (patch: Partial<JudgementFields>) => void
}

/** The judgement itself. What it asks for follows from the level. */
export function JudgementForm({ framework, criterion, scope, judgement, isNarrow, onChange }: JudgementFormProps) {
  const proposal = proposedReason(framework, scope, criterion.code)
  return (
    <>
      {proposal && !judgement.isNotApplicable && (
        <ScopeProposal
          reason={proposal}
          onAccept={() => onChange({ isNotApplicable: true, level: null, notApplicableReason: proposal })}
        />
      )}
      <SectionCard title="Your judgement" description="What is true today, not what is planned.">
        <LevelChoice criterion={criterion} judgement={judgement} onChange={onChange} />
        {judgement.isNotApplicable ? (
          <NotApplicableReason
            reason={judgement.notApplicableReason}
            proposal={proposal}
            onChange={(notApplicableReason) => onChange({ notApplicableReason })}
          />
        ) : (
          <ConfidenceChoice
            isNarrow={isNarrow}
            confidence={judgement.confidence}
            onChange={(confidence) => onChange({ confidence })}
          />
        )}
        <UnprovenNotice criterion={criterion} judgement={judgement} />
      </SectionCard>
      <JudgementBoxes judgement={judgement} onChange={onChange} />
    </>
  )
}
