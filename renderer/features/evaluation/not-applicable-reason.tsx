import { Button } from '@mantine/core'
import { Callout } from '#renderer/ui/callout'
import { TextArea } from '#renderer/ui/text-area'
import { growing } from './growing'
import { fieldLabels } from './judgement-words'
import { textProblem } from './text-problem'

export type NotApplicableReasonProps = {
  readonly reason: string
  /** From the scope questions, where one fits. */
  readonly proposal: string | null
  readonly onChange: (reason: string) => void
}

/** Not applicable is an answer only with its reason, which an inspector will read. */
export function NotApplicableReason({ reason, proposal, onChange }: NotApplicableReasonProps) {
  const isMissing = reason.trim() === ''
  return (
    <>
      <TextArea
        label={fieldLabels.notApplicableReason}
        description="Why nothing here falls under this, and when you will look again."
        required
        {...growing('roomy')}
        value={reason}
        onChange={onChange}
        error={
          isMissing
            ? 'Say why. Until there is a reason, this criterion counts as unanswered.'
            : textProblem('notApplicableReason', reason)
        }
      />
      {isMissing && proposal !== null && (
        <Callout
          title="Your answers about the provider suggest this reason"
          actions={
            <Button size="xs" variant="default" onClick={() => onChange(proposal)}>
              Use this reason
            </Button>
          }
        >
          <p>{proposal}</p>
        </Callout>
      )}
    </>
  )
}
