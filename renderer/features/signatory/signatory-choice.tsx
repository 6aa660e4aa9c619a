import { usePersonNames } from '#renderer/features/person/person-queries'
import { RadioCards } from '#renderer/ui/radio-cards'
import { ukDate } from '#shared/domain/dates'
import type { Signatory } from '#shared/domain/signatory'

export type SignatoryChoiceProps = {
  readonly signatories: readonly Signatory[]
  readonly value: string | null
  readonly onChange: (signatoryId: string) => void
}

/** Who of those able to sign puts their name to a pack. */
export function SignatoryChoice({ signatories, value, onChange }: SignatoryChoiceProps) {
  const { nameOf } = usePersonNames()
  return (
    <RadioCards
      label="Who signs"
      columns={2}
      options={signatories.map(({ id, personId, role, validTo }) => ({
        value: id,
        label: nameOf(personId),
        description: `${role}. Certificate valid until ${ukDate(validTo)}.`,
      }))}
      value={value}
      onChange={onChange}
    />
  )
}
