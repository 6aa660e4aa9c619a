import type { HandlersOf } from '#main/ipc/handlers'
import type { Desk } from '#main/workspace/desk'
import { ok } from '#shared/result'
import { erasePersonalData } from './erase.service'
import { auditState, listHistory } from './history.service'
import { undoTransaction } from './undo.service'

/** `onChange` is told which nouns may have changed, since undo and erasure reach across all of them. */
export function auditHandlers(desk: Desk, onChange: (nouns: string[]) => void): HandlersOf<'audit'> {
  const everything = ['organisation', 'site', 'scope', 'person', 'evaluation', 'risk', 'action', 'today', 'signing']
  return {
    'audit:state': () => desk.with(async ({ ctx }) => ok(await auditState(ctx))),
    'audit:history': ({ entity, id }) => desk.with(async ({ ctx }) => ok(await listHistory(ctx, entity, id))),
    'audit:undo': ({ transactionId }) =>
      desk.with(async ({ ctx }) => {
        const undone = await undoTransaction(ctx, transactionId)
        onChange(everything)
        return undone
      }),
    'audit:erase': (input) =>
      desk.with(async ({ ctx, workspace }) => {
        const erased = await erasePersonalData(ctx, input)
        // Until the log is folded into the file, the erased text would still be in it.
        if (erased.ok) workspace.database.checkpoint()
        onChange(everything)
        return erased
      }),
  }
}
