import { PersonPicker } from '#renderer/features/person/person-picker'
import { useToday } from '#renderer/features/workspace/use-ready-workspace'
import { SectionCard } from '#renderer/ui/section-card'
import { isReviewOverdue, type Risk } from '#shared/domain/risk'
import { CriteriaPicker } from './criteria-picker'
import { riskLabels } from './risk-texts'
import type { RiskFieldsProps } from './risk-texts-card'
import { WholeDatePicker } from './whole-date-picker'

export function RiskOwnershipCard({ risk, texts, problems, onChange }: RiskFieldsProps & { readonly risk: Risk }) {
  const today = useToday()
  const isOverdue = isReviewOverdue({ status: risk.status, reviewDue: texts.reviewDue }, today)
  return (
    <SectionCard title="Owner and review">
      <PersonPicker
        label={riskLabels.ownerId}
        description="One named person, not a team."
        value={texts.ownerId}
        onChange={(ownerId) => onChange({ ownerId })}
        error={problems.ownerId}
      />
      <WholeDatePicker
        label={riskLabels.reviewDue}
        description={isOverdue ? 'Overdue. Once reviewed, give the next date.' : 'When it is looked at again.'}
        value={texts.reviewDue}
        onChange={(reviewDue) => onChange({ reviewDue })}
        error={problems.reviewDue}
      />
    </SectionCard>
  )
}

export function RiskLinksCard({ texts, onChange }: RiskFieldsProps) {
  return (
    <SectionCard title="Criteria it bears on">
      <CriteriaPicker value={texts.criteria} onChange={(criteria) => onChange({ criteria })} />
    </SectionCard>
  )
}
