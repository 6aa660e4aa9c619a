import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { paths } from '#renderer/app/paths'
import { useUndo } from '#renderer/features/audit/audit-queries'
import { HistoryPanel } from '#renderer/features/audit/history-panel'
import { showDone, showFailure, showUndo } from '#renderer/ui/toast'
import type { Risk } from '#shared/domain/risk'
import { CloseRiskDialog } from './close-risk-dialog'
import { useRemoveRisk, useReopenRisk } from './risk-queries'

export type RiskCommandsProps = {
  readonly risk: Risk
  /** Saves what is still being typed. */
  readonly onBefore: () => Promise<boolean>
}

/** What can be done with the risk as a whole. */
export function RiskCommands({ risk, onBefore }: RiskCommandsProps) {
  const [isClosing, setIsClosing] = useState(false)
  const [isHistoryOpen, setIsHistoryOpen] = useState(false)
  const reopen = useReopenRisk()
  const remove = useRemoveRiskWithUndo(risk, onBefore)
  return (
    <>
      <Button variant="default" onClick={() => setIsHistoryOpen(true)}>
        History
      </Button>
      {risk.status === 'open' ? (
        <Button variant="default" onClick={() => setIsClosing(true)}>
          Close the risk
        </Button>
      ) : (
        <Button
          variant="default"
          loading={reopen.isPending}
          onClick={() =>
            reopen.mutate(risk.id, { onSuccess: () => showDone(`${risk.ref} is open again.`), onError: showFailure })
          }
        >
          Open it again
        </Button>
      )}
      <Button variant="default" loading={remove.isPending} onClick={remove.run}>
        Remove
      </Button>
      <HistoryPanel
        title={`History of ${risk.ref}`}
        entity="risk"
        id={risk.id}
        isOpen={isHistoryOpen}
        onClose={() => setIsHistoryOpen(false)}
      />
      <CloseRiskDialog risk={risk} isOpen={isClosing} onClose={() => setIsClosing(false)} />
    </>
  )
}

function useRemoveRiskWithUndo(risk: Risk, onBefore: () => Promise<boolean>) {
  const remove = useRemoveRisk()
  const undo = useUndo()
  const [, navigate] = useLocation()
  const run = async () => {
    await onBefore()
    remove.mutate(risk.id, {
      onSuccess: ({ transactionId }) => {
        navigate(paths.risks)
        showUndo(`${risk.ref} was removed.`, () => undo.mutate(transactionId))
      },
      onError: showFailure,
    })
  }
  return { isPending: remove.isPending, run: () => void run() }
}
