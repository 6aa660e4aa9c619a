import { Button } from '@mantine/core'
import { useState } from 'react'
import { HistoryList } from '#renderer/features/audit/history-list'

export type JudgementHistoryProps = {
  /** Empty while nothing was saved. */
  readonly judgementId: string
}

/** Who changed what, and when; shown when asked for, since it grows long. */
export function JudgementHistory({ judgementId }: JudgementHistoryProps) {
  const [isOpen, setIsOpen] = useState(false)
  if (judgementId === '') return <p>Nothing is recorded yet. Every change is kept from the first one on.</p>
  return (
    <>
      <div>
        <Button size="xs" variant="default" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Hide the history' : 'Who changed what, and when'}
        </Button>
      </div>
      {isOpen && <HistoryList entity="judgement" id={judgementId} />}
    </>
  )
}
