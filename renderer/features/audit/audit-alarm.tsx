import { useAppEvent } from '#renderer/ipc/events'
import { showWarning } from '#renderer/ui/toast'

/** Says so, and stays, where the check of the whole history found that something was changed behind the app's back. */
export function AuditAlarm() {
  useAppEvent('audit-checked', ({ faults }) => {
    const [first] = faults
    if (first === undefined) return
    const others = faults.length > 1 ? ` There are ${faults.length - 1} more such places.` : ''
    showWarning(
      'The history does not add up',
      `${first}.${others} The records can still be read. Do not make a pack from them before somebody has looked into it: a backup from before may be whole.`,
    )
  })
  return null
}
