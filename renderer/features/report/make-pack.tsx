import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { usePersonNames } from '#renderer/features/person/person-queries'
import { ableToSign } from '#renderer/features/signatory/signatory-term'
import { SignatoryChoice } from '#renderer/features/signatory/signatory-choice'
import type { SigningStep } from '#renderer/features/signatory/signing-dialogs'
import { SigningSteps } from '#renderer/features/signatory/signing-steps'
import { useReadyWorkspace, useToday } from '#renderer/features/workspace/use-ready-workspace'
import { RadioCards } from '#renderer/ui/radio-cards'
import { SectionCard } from '#renderer/ui/section-card'
import { packKindNames, packKindSchema, type PackOptions } from '#shared/domain/pack'
import type { SigningState } from '#shared/domain/signatory'
import { ExportDialog } from './export-dialog'
import { firstChoice, optionsOf } from './pack-choice'
import { useExportPack } from './pack-queries'
import { packKindMeanings } from './pack-words'
import { PreviewDialog } from './preview-dialog'
import { SectionChoice } from './section-choice'
import { useJob } from './use-job'

export type MakePackProps = { readonly signing: SigningState; readonly onSigningStep: (step: SigningStep) => void }

const kinds = packKindSchema.options.map((kind) => ({
  value: kind,
  label: packKindNames[kind],
  description: packKindMeanings[kind],
}))

/** Choosing what goes into a pack, looking at its pages, and writing it. */
export function MakePack({ signing, onSigningStep }: MakePackProps) {
  const [chosen, setChosen] = useState(firstChoice)
  const [opened, setOpened] = useState<Opened | null>(null)
  const exporting = useJob(useExportPack())
  const able = useAbleToSign(signing)
  const signatory = able.find(({ id }) => id === chosen.signatoryId) ?? able[0] ?? null
  const choice = { ...chosen, signatoryId: signatory?.id ?? null }
  const options = optionsOf(choice)
  const { nameOf } = usePersonNames()

  const startExport = (wanted: PackOptions) => {
    setOpened({ kind: 'export', options: wanted })
    if (wanted.kind !== 'signed') exporting.start({ options: wanted, passphrase: null })
  }
  const closeExport = () => {
    exporting.reset()
    setOpened(null)
  }
  return (
    <SectionCard
      title="Make a pack"
      description="Everything that is recorded today, as one PDF to print or send. Gaps are printed as they are."
    >
      <RadioCards
        label="What kind"
        columns={3}
        options={kinds}
        value={chosen.kind}
        onChange={(kind) => setChosen({ ...chosen, kind })}
      />
      {chosen.kind === 'signed' &&
        (able.length === 0 ? (
          <SigningSteps state={signing} onStep={onSigningStep} />
        ) : (
          <SignatoryChoice
            signatories={able}
            value={choice.signatoryId}
            onChange={(signatoryId) => setChosen({ ...chosen, signatoryId })}
          />
        ))}
      <SectionChoice choice={choice} onChange={(ticked) => setChosen({ ...chosen, ticked })} />
      <Group gap="sm">
        <Button disabled={options === null} onClick={() => options && startExport(options)}>
          {chosen.kind === 'signed' ? 'Sign and export…' : 'Export…'}
        </Button>
        <Button
          variant="default"
          disabled={options === null}
          onClick={() => options && setOpened({ kind: 'preview', options })}
        >
          Preview
        </Button>
      </Group>
      {opened?.kind === 'export' && (
        <ExportDialog
          options={opened.options}
          job={exporting}
          signerName={signatory && nameOf(signatory.personId)}
          onClose={closeExport}
        />
      )}
      {opened?.kind === 'preview' && <PreviewDialog options={opened.options} onClose={() => setOpened(null)} />}
    </SectionCard>
  )
}

type Opened = { readonly kind: 'export' | 'preview'; readonly options: PackOptions }

function useAbleToSign({ signatories }: SigningState) {
  const today = useToday()
  const personId = useReadyWorkspace()?.actor.personId ?? null
  return ableToSign(signatories, { personId, today })
}
