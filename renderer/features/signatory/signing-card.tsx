import { Button } from '@mantine/core'
import { usePersonNames } from '#renderer/features/person/person-queries'
import { useToday } from '#renderer/features/workspace/use-ready-workspace'
import { Badge } from '#renderer/ui/badge'
import { EmptyState } from '#renderer/ui/empty-state'
import { SectionCard } from '#renderer/ui/section-card'
import { ukDate } from '#shared/domain/dates'
import type { Signatory, SigningState } from '#shared/domain/signatory'
import { CopyButton } from './copy-button'
import { HexGroups } from './hex-groups'
import { hasRunOut } from './signatory-term'
import styles from './signing-card.module.css'
import type { SigningStep } from './signing-dialogs'

export type SigningCardProps = {
  /** Once the root is made; before that, the steps are shown where a pack is made. */
  readonly root: NonNullable<SigningState['root']>
  readonly signatories: readonly Signatory[]
  readonly onStep: (step: SigningStep) => void
}

/** Who can sign, under which root, with the fingerprints to give to whoever checks a pack. */
export function SigningCard({ root, signatories, onStep }: SigningCardProps) {
  return (
    <SectionCard
      title="Who can sign"
      description="A signature proves that the file has not been changed. A self-made certificate shows whose it is only by its fingerprint: give it to whoever checks your packs, by another way than the pack itself."
      actions={
        <Button variant="default" size="xs" onClick={() => onStep('signatory')}>
          Add a signatory
        </Button>
      }
    >
      {signatories.length === 0 ? (
        <EmptyState title="Nobody yet">Add the person who signs your packs.</EmptyState>
      ) : (
        <ul className={styles.list} aria-label="Signatories">
          {signatories.map((signatory) => (
            <li key={signatory.id}>
              <SignatoryLines signatory={signatory} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.root}>
        <h3 className={styles.name}>The organisation’s root</h3>
        <p className={styles.about}>
          {root.subject}. Valid until {ukDate(root.validTo)}.
        </p>
        <FingerprintLine fingerprint={root.fingerprint} whose="the root" />
        <Button variant="subtle" size="compact-sm" onClick={() => onStep('recover')}>
          Forgotten its passphrase?
        </Button>
      </div>
    </SectionCard>
  )
}

function SignatoryLines({ signatory }: { readonly signatory: Signatory }) {
  const { nameOf } = usePersonNames()
  const today = useToday()
  const name = nameOf(signatory.personId)
  return (
    <>
      <h3 className={styles.name}>
        {name} {hasRunOut(signatory, today) && <Badge tone="warn">Has run out</Badge>}
      </h3>
      <p className={styles.about}>
        {signatory.role}. Valid until {ukDate(signatory.validTo)}.
      </p>
      <FingerprintLine fingerprint={signatory.fingerprint} whose={name} />
    </>
  )
}

function FingerprintLine({ fingerprint, whose }: { readonly fingerprint: string; readonly whose: string }) {
  return (
    <div className={styles.fingerprint}>
      <HexGroups hex={fingerprint} />
      <CopyButton text={fingerprint} label={`Copy the fingerprint of ${whose}`} />
    </div>
  )
}
