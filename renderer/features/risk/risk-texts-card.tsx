import { useQuery } from '@tanstack/react-query'
import { SectionCard } from '#renderer/ui/section-card'
import { TextArea } from '#renderer/ui/text-area'
import { TextLine } from '#renderer/ui/text-line'
import { riskQueries } from './risk-queries'
import { riskLabels, type RiskTextField, type RiskTexts } from './risk-texts'

export type RiskFieldsProps = {
  readonly texts: RiskTexts
  readonly problems: Partial<Record<RiskTextField, string>>
  readonly onChange: (patch: Partial<RiskTexts>) => void
}

export type RiskTextsCardProps = RiskFieldsProps & {
  /** The library's question about this provider. */
  readonly localPrompt: string | undefined
}

export function RiskTextsCard({ localPrompt, ...fields }: RiskTextsCardProps) {
  return (
    <>
      <SectionCard title="The risk" description="No names and nothing that identifies a learner.">
        <Line {...fields} field="title" isRequired />
        <CategoryLine {...fields} />
        <Area {...fields} field="cause" description="Because of what?" />
        <Area {...fields} field="event" description="What could happen?" />
        <Area {...fields} field="consequence" description="Leading to what?" />
        <Area {...fields} field="whoHarmed" description="Which learners, staff or other people, and how many." />
      </SectionCard>
      <SectionCard title="Local context" description="What makes it a risk here and not anywhere. Date it.">
        <Area
          {...fields}
          field="localContext"
          description={localPrompt ?? 'Where, with whom and how often does this come up at your own provider?'}
        />
        <Line
          {...fields}
          field="localSource"
          description="For example: incident log, learner survey of 12 October 2026, briefing by the local authority."
        />
      </SectionCard>
    </>
  )
}

type TextField = Exclude<RiskTextField, 'ownerId' | 'reviewDue' | 'criteria'>
type OneFieldProps = RiskFieldsProps & {
  readonly field: TextField
  readonly description?: string
  readonly isRequired?: boolean
}

function Area({ texts, problems, onChange, field, description }: OneFieldProps) {
  return (
    <TextArea
      label={riskLabels[field]}
      description={description}
      minRows={2}
      value={texts[field]}
      onChange={(text) => onChange({ [field]: text })}
      error={problems[field]}
    />
  )
}

function Line({ texts, problems, onChange, field, description, isRequired = false }: OneFieldProps) {
  return (
    <TextLine
      label={riskLabels[field]}
      description={description}
      required={isRequired}
      value={texts[field]}
      onChange={(text) => onChange({ [field]: text })}
      error={problems[field]}
    />
  )
}

/** Suggests the categories already in use, so that the same thing keeps the same name. */
function CategoryLine({ texts, problems, onChange }: RiskFieldsProps) {
  const { data: risks = [] } = useQuery(riskQueries.list())
  const inUse = [...new Set(risks.map((risk) => risk.category))].filter((category) => category !== '').sort()
  return (
    <div>
      <TextLine
        label={riskLabels.category}
        list="risk-categories"
        value={texts.category}
        onChange={(category) => onChange({ category })}
        error={problems.category}
      />
      <datalist id="risk-categories">
        {inUse.map((category) => (
          <option key={category} value={category} />
        ))}
      </datalist>
    </div>
  )
}
