import { Button } from '@mantine/core'
import { useState } from 'react'
import { usePersonNames } from '#renderer/features/person/person-queries'
import { Badge } from '#renderer/ui/badge'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog'
import { EmptyState } from '#renderer/ui/empty-state'
import { RecordList } from '#renderer/ui/record-list'
import { SectionCard } from '#renderer/ui/section-card'
import type { Control, Risk } from '#shared/domain/risk'
import { ControlDialog } from './control-dialog'
import { useUnlinkControl } from './control-queries'
import { controlKindWords, isTestedByOwner, testSentence, testTone, testWord } from './control-words'

type Opened = { readonly control: Control | null }

/** What keeps the risk down, who answers for it, and whether anybody has tried it. */
export function ControlsCard({ risk }: { readonly risk: Risk }) {
  const { nameOf } = usePersonNames()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [removing, setRemoving] = useState<Control | null>(null)
  return (
    <SectionCard
      title="Controls"
      description="A control counts once somebody has tried it on a date and found that it works, at least in part."
      actions={
        <Button variant="default" size="compact-md" onClick={() => setOpened({ control: null })}>
          Add a control
        </Button>
      }
    >
      <RecordList
        label="Controls"
        records={risk.controls}
        recordKey={({ id }) => id}
        name={({ name }) => name}
        beside={(control) => <ControlBadges control={control} />}
        about={(control) => <About control={control} nameOf={nameOf} />}
        onOpen={(control) => setOpened({ control })}
        onRemove={setRemoving}
        empty={<EmptyState title="No controls yet">Name what is already done that keeps this risk down.</EmptyState>}
      />
      {opened && (
        <ControlDialog
          key={opened.control?.id ?? 'new'}
          risk={risk}
          control={opened.control}
          onClose={() => setOpened(null)}
        />
      )}
      {removing && <RemoveControl risk={risk} control={removing} onClose={() => setRemoving(null)} />}
    </SectionCard>
  )
}

function ControlBadges({ control }: { readonly control: Control }) {
  return (
    <>
      <Badge>{controlKindWords[control.kind]}</Badge>
      <Badge tone={testTone(control)}>{testWord(control)}</Badge>
      {isTestedByOwner(control) && <Badge tone="warn">Tested by its own owner</Badge>}
    </>
  )
}

type AboutProps = { readonly control: Control; readonly nameOf: (id: string | null, none?: string) => string }

function About({ control, nameOf }: AboutProps) {
  const lines = [`Owner: ${nameOf(control.ownerId)}.`, testSentence(control, nameOf), control.testNote]
  return <>{lines.filter((line) => line !== '').join(' ')}</>
}

type RemoveControlProps = { readonly risk: Risk; readonly control: Control; readonly onClose: () => void }

function RemoveControl({ risk, control, onClose }: RemoveControlProps) {
  const unlink = useUnlinkControl()
  return (
    <ConfirmDialog
      title={`Take this control off ${risk.ref}?`}
      isOpen
      onClose={onClose}
      onConfirm={() => unlink.mutate({ riskId: risk.id, controlId: control.id }, { onSuccess: onClose })}
      confirmLabel="Take it off"
      isDangerous
      isBusy={unlink.isPending}
      error={unlink.error}
    >
      <p>
        “{control.name}” will no longer count for this risk. What was said about it, its tests included, stays in the
        history.
      </p>
    </ConfirmDialog>
  )
}
