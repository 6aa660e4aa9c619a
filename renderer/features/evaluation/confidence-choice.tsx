import { RadioCards } from '#renderer/ui/radio-cards'
import { confidenceMeanings, confidenceNames, confidences, type Confidence } from '#shared/domain/evaluation'

export type ConfidenceChoiceProps = {
  readonly confidence: Confidence | null
  /** Beside the open panel there is room for two in a row. */
  readonly isNarrow: boolean
  readonly onChange: (confidence: Confidence | null) => void
}

const options = confidences.map((value) => ({
  value,
  label: confidenceNames[value],
  description: confidenceMeanings[value],
}))

export function ConfidenceChoice({ confidence, isNarrow, onChange }: ConfidenceChoiceProps) {
  return (
    <RadioCards
      label="How do we know?"
      columns={isNarrow ? 2 : 4}
      options={options}
      value={confidence}
      onChange={onChange}
      onClear={() => onChange(null)}
    />
  )
}
