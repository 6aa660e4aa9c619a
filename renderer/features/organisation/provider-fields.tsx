import { NumberInput } from '@mantine/core'
import type { OrganisationInput } from '#shared/domain/organisation'
import { TagField } from '#renderer/ui/tag-field'
import { TextArea } from '#renderer/ui/text-area'
import { TextLine } from '#renderer/ui/text-line'
import styles from './provider-fields.module.css'

export type ProviderFieldsProps = {
  readonly value: OrganisationInput
  readonly onChange: (patch: Partial<OrganisationInput>) => void
  readonly errors: Readonly<Record<string, string>>
}

type Headcount = 'staffCount' | 'apprentices' | 'learnersUnder18' | 'learnersAdult'

const headcounts: readonly { readonly key: Headcount; readonly label: string }[] = [
  { key: 'staffCount', label: 'Staff' },
  { key: 'apprentices', label: 'Apprentices' },
  { key: 'learnersUnder18', label: 'Learners under 18' },
  { key: 'learnersAdult', label: 'Adult learners' },
]

/** Who the provider is and how large. */
export function ProviderFields({ value, onChange, errors }: ProviderFieldsProps) {
  return (
    <>
      <TextLine
        label="Name of the provider"
        required
        value={value.name}
        onChange={(name) => onChange({ name })}
        error={errors.name}
      />
      <TextLine
        label="UKPRN (optional)"
        description="Eight digits, for example 10012345."
        inputMode="numeric"
        spellCheck={false}
        maw="16rem"
        value={value.ukprn}
        onChange={(ukprn) => onChange({ ukprn })}
        error={errors.ukprn}
      />
      <fieldset className={styles.counts}>
        <legend>How many now</legend>
        <p className={styles.note}>
          Rough numbers will do. They decide how much is asked of you: twelve people are not asked for what three
          hundred are. Apprentices count again under their age.
        </p>
        <div className={styles.numbers}>
          {headcounts.map(({ key, label }) => (
            <NumberInput
              key={key}
              label={label}
              min={0}
              allowDecimal={false}
              allowNegative={false}
              hideControls
              value={value[key] ?? ''}
              onChange={(number) => onChange({ [key]: typeof number === 'number' ? number : null })}
              error={errors[key]}
            />
          ))}
        </div>
      </fieldset>
      <TagField
        label="Programmes (optional)"
        description="What you teach, one at a time. Enter adds it."
        isCommaAnEnd={false}
        placeholder="For example Business administrator level 3"
        value={value.programmes}
        onChange={(programmes) => onChange({ programmes })}
        error={firstError(errors, 'programmes')}
      />
      <TextArea
        label="A few sentences about you (optional)"
        description="Printed at the front of a pack: whom you teach, where, and with which employers. Name no learner."
        value={value.context}
        onChange={(context) => onChange({ context })}
        error={errors.context}
      />
    </>
  )
}

/** The first error of a list or of anything in it. */
export function firstError(errors: Readonly<Record<string, string>>, field: string): string | undefined {
  const found = Object.keys(errors).find((key) => key === field || key.startsWith(`${field}.`))
  return found === undefined ? undefined : errors[found]
}
