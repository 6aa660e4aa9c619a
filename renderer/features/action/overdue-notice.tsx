import { useToday } from '#renderer/features/workspace/use-ready-workspace'
import { Callout } from '#renderer/ui/callout'
import { TextArea } from '#renderer/ui/text-area'
import { isOverdue, type Action } from '#shared/domain/action'
import { ukDate } from '#shared/domain/dates'
import type { ActionFieldsProps } from './action-fields'
import { actionLabels } from './action-texts'
import { overdueWords } from './action-words'

/** Asks why, once an action is late; what was answered stays in sight afterwards. */
export function OverdueNotice({ action, texts, problems, onChange }: ActionFieldsProps & { readonly action: Action }) {
  const today = useToday()
  const isLate = isOverdue(action, today)
  if (!isLate && texts.overdueReason === '') return null
  return (
    <Callout tone={isLate ? 'bad' : 'neutral'} title={lateTitle(action, isLate, today)}>
      <TextArea
        label={actionLabels.overdueReason}
        description={
          isLate ? 'An honest reason, and what happens now. Then give a due date that can be kept.' : undefined
        }
        minRows={2}
        value={texts.overdueReason}
        onChange={(overdueReason) => onChange({ overdueReason })}
        error={problems.overdueReason}
      />
    </Callout>
  )
}

function lateTitle({ dueOn }: Action, isLate: boolean, today: string): string {
  return isLate && dueOn !== null ? `${overdueWords(dueOn, today)}: it was due on ${ukDate(dueOn)}` : 'It was late'
}
