import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { paths } from '#renderer/app/paths'
import { useUndo } from '#renderer/features/audit/audit-queries'
import { HistoryPanel } from '#renderer/features/audit/history-panel'
import { showFailure, showUndo } from '#renderer/ui/toast'
import type { Action } from '#shared/domain/action'
import { useRemoveAction } from './action-queries'

export type ActionCommandsProps = {
  readonly action: Action
  /** Saves what is still being typed. */
  readonly onBefore: () => Promise<boolean>
}

/** What can be done with the action as a whole. */
export function ActionCommands({ action, onBefore }: ActionCommandsProps) {
  const [isHistoryOpen, setIsHistoryOpen] = useState(false)
  const remove = useRemoveAction()
  const undo = useUndo()
  const [, navigate] = useLocation()
  const removeWithUndo = async () => {
    await onBefore()
    remove.mutate(action.id, {
      onSuccess: ({ transactionId }) => {
        navigate(paths.actions)
        showUndo(`${action.ref} was removed.`, () => undo.mutate(transactionId))
      },
      onError: showFailure,
    })
  }
  return (
    <>
      <Button variant="default" onClick={() => setIsHistoryOpen(true)}>
        History
      </Button>
      <Button variant="default" loading={remove.isPending} onClick={() => void removeWithUndo()}>
        Remove
      </Button>
      <HistoryPanel
        title={`History of ${action.ref}`}
        entity="action"
        id={action.id}
        isOpen={isHistoryOpen}
        onClose={() => setIsHistoryOpen(false)}
      />
    </>
  )
}
