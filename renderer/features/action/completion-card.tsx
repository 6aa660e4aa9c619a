import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { auditQueries } from '#renderer/features/audit/audit-queries'
import { usePersonNames } from '#renderer/features/person/person-queries'
import { KeyValues } from '#renderer/ui/key-values'
import { SectionCard } from '#renderer/ui/section-card'
import type { Action } from '#shared/domain/action'
import { ukDate } from '#shared/domain/dates'
import { CompleteDialog } from './complete-dialog'
import { ReopenDialog } from './reopen-dialog'
import { verifiedWords, whoEnteredVerification } from './verification-words'
import { VerifyDialog } from './verify-dialog'

/** The action's end: what it changed, and who other than its owner has seen that it did. */
export function CompletionCard({ action }: { readonly action: Action }) {
  switch (action.status) {
    case 'complete':
      return <Completed action={action} />
    case 'verified':
      return <Verified action={action} />
    case 'not-started':
    case 'on-track':
    case 'at-risk':
      return <Unfinished action={action} />
  }
}

function Unfinished({ action }: { readonly action: Action }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <SectionCard
      title="Completion"
      description="Complete means done, with what changed because of it. Then somebody other than the owner verifies it."
    >
      <div>
        <Button onClick={() => setIsOpen(true)}>Complete the action</Button>
      </div>
      {isOpen && <CompleteDialog action={action} onClose={() => setIsOpen(false)} />}
    </SectionCard>
  )
}

function Completed({ action }: { readonly action: Action }) {
  const [isVerifying, setIsVerifying] = useState(false)
  return (
    <SectionCard
      title="Completion"
      description="Complete, not verified: somebody other than the owner has still to see that it was done and worked."
    >
      <KeyValues items={completionItems(action)} />
      <div>
        <Button onClick={() => setIsVerifying(true)} mr="sm">
          Verify the action
        </Button>
        <ReopenButton action={action} />
      </div>
      {isVerifying && <VerifyDialog action={action} onClose={() => setIsVerifying(false)} />}
    </SectionCard>
  )
}

function Verified({ action }: { readonly action: Action }) {
  const { nameOf } = usePersonNames()
  const { data: history = [] } = useQuery(auditQueries.history('action', action.id))
  const verifier = nameOf(action.verifiedById)
  return (
    <SectionCard title="Completion">
      <KeyValues
        items={[
          ...completionItems(action),
          ['Verified', verifiedWords(verifier, action.verifiedOn, whoEnteredVerification(history))],
          ['What was seen', action.verificationNote],
        ]}
      />
      <div>
        <ReopenButton action={action} />
      </div>
    </SectionCard>
  )
}

function ReopenButton({ action }: { readonly action: Action }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        Open it again
      </Button>
      {isOpen && <ReopenDialog action={action} onClose={() => setIsOpen(false)} />}
    </>
  )
}

function completionItems(action: Action): [string, string][] {
  return [
    ['Completed', action.completedOn === null ? '' : ukDate(action.completedOn)],
    ['What changed', action.impact],
  ]
}
