import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import { ProgressBar } from '#renderer/ui/progress-bar'
import { RadioCards } from '#renderer/ui/radio-cards'
import { SectionCard } from '#renderer/ui/section-card'
import { actionStatusNames, isFinished, type Action } from '#shared/domain/action'
import type { ActionFieldsProps } from './action-fields'
import { actionLabels } from './action-texts'

const openStatuses = ['not-started', 'on-track', 'at-risk'] as const
const statusOptions = openStatuses.map((status) => ({ value: status, label: actionStatusNames[status] }))

export function ProgressCard({ action, texts, problems, onChange }: ActionFieldsProps & { readonly action: Action }) {
  return (
    <SectionCard title="Progress">
      {isFinished(action) ? (
        <div>
          <ProgressBar label="Progress" value={100} max={100} text="100%" />
        </div>
      ) : (
        <>
          <RadioCards
            label={actionLabels.status}
            options={statusOptions}
            value={texts.status}
            onChange={(status) => onChange({ status })}
          />
          <PercentField
            value={texts.progress}
            onChange={(progress) => onChange({ progress })}
            error={problems.progress}
          />
        </>
      )}
    </SectionCard>
  )
}

type PercentFieldProps = {
  readonly value: number
  readonly onChange: (percent: number) => void
  readonly error: string | undefined
}

/** Empty only while it is being typed: leaving it so goes back to what it was. */
function PercentField({ value, onChange, error }: PercentFieldProps) {
  const [isEmpty, setIsEmpty] = useState(false)
  return (
    <NumberInput
      label={actionLabels.progress}
      value={isEmpty ? '' : value}
      min={0}
      max={100}
      step={5}
      allowDecimal={false}
      clampBehavior="none"
      suffix="%"
      error={error}
      onChange={(typed) => {
        setIsEmpty(typed === '')
        if (typeof typed === 'number') onChange(typed)
      }}
      onBlur={() => setIsEmpty(false)}
    />
  )
}
