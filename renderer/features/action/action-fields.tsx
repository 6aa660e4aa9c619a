import { PersonPicker } from '#renderer/features/person/person-picker'
import { CriteriaPicker } from '#renderer/features/risk/criteria-picker'
import { RiskPicker } from '#renderer/features/risk/risk-picker'
import { WholeDatePicker } from '#renderer/features/risk/whole-date-picker'
import { RadioCards } from '#renderer/ui/radio-cards'
import { SectionCard } from '#renderer/ui/section-card'
import { TextArea } from '#renderer/ui/text-area'
import { TextLine } from '#renderer/ui/text-line'
import { priorities, priorityNames } from '#shared/domain/action'
import type { LibraryAction } from '#shared/domain/framework'
import styles from './action-fields.module.css'
import { actionLabels, type ActionTextField, type ActionTexts } from './action-texts'

export type ActionFieldsProps = {
  readonly texts: ActionTexts
  readonly problems: Partial<Record<ActionTextField, string>>
  readonly onChange: (patch: Partial<ActionTexts>) => void
}

export function WhatFields({ texts, problems, onChange }: ActionFieldsProps) {
  return (
    <SectionCard title="What and why">
      <TextArea
        label={actionLabels.action}
        description="Start with a verb: agree, train, test, ask, replace. One action, not three."
        required
        minRows={2}
        value={texts.action}
        onChange={(action) => onChange({ action })}
        error={problems.action}
      />
      <TextArea
        label={actionLabels.reason}
        description="What is wrong or missing today, or where it was found."
        minRows={2}
        value={texts.reason}
        onChange={(reason) => onChange({ reason })}
        error={problems.reason}
      />
      <RadioCards
        label={actionLabels.priority}
        columns={4}
        options={priorities.map((priority) => ({ value: priority, label: priorityNames[priority] }))}
        value={texts.priority}
        onChange={(priority) => onChange({ priority })}
      />
    </SectionCard>
  )
}

export function MeasureFields({ texts, problems, onChange }: ActionFieldsProps) {
  const area = (field: 'baseline' | 'measure' | 'target' | 'evidenceExpected', description: string) => (
    <TextArea
      label={actionLabels[field]}
      description={description}
      minRows={2}
      value={texts[field]}
      onChange={(text) => onChange({ [field]: text })}
      error={problems[field]}
    />
  )
  return (
    <SectionCard title="How we will tell">
      {area('baseline', 'A number or a sentence from before the action, with its date.')}
      {area('measure', 'What will be counted, asked or seen.')}
      {area('target', 'How much of it is enough. In a small provider, count people: 3 of 4.')}
      {area('evidenceExpected', 'What will lie on the table: a record, a minute, an answer from learners.')}
    </SectionCard>
  )
}

export function WhoAndWhenFields(props: ActionFieldsProps & { readonly library: LibraryAction | undefined }) {
  const { texts, problems, onChange, library } = props
  return (
    <SectionCard title="Who and when">
      <PersonPicker
        label={actionLabels.ownerId}
        description={ownerHint(library)}
        value={texts.ownerId}
        onChange={(ownerId) => onChange({ ownerId })}
        error={problems.ownerId}
      />
      <TextLine
        label={actionLabels.support}
        description="People, time or money it needs."
        value={texts.support}
        onChange={(support) => onChange({ support })}
        error={problems.support}
      />
      <div className={styles.dates}>
        <WholeDatePicker
          label={actionLabels.startOn}
          placeholder="dd/mm/yyyy"
          value={texts.startOn}
          onChange={(startOn) => onChange({ startOn })}
          error={problems.startOn}
        />
        <WholeDatePicker
          label={actionLabels.dueOn}
          placeholder="dd/mm/yyyy"
          value={texts.dueOn}
          onChange={(dueOn) => onChange({ dueOn })}
          error={problems.dueOn}
        />
      </div>
      {library && <p className={styles.hint}>{timeHint(library)}</p>}
    </SectionCard>
  )
}

export function LinkFields({ texts, onChange }: ActionFieldsProps) {
  return (
    <SectionCard title="Linked to" description="Where the action came from, and what it should change.">
      <CriteriaPicker value={texts.criteria} onChange={(criteria) => onChange({ criteria })} />
      <RiskPicker value={texts.riskIds} onChange={(riskIds) => onChange({ riskIds })} />
    </SectionCard>
  )
}

function ownerHint(library: LibraryAction | undefined): string {
  const person = 'One named person, not a team.'
  return library ? `The library suggests: ${library.ownerRole}. ${person}` : person
}

function timeHint({ weeks, thenTermly }: LibraryAction): string {
  const time = weeks === 1 ? 'a week' : `${weeks} weeks`
  return thenTermly ? `The library allows ${time}, and then repeats it each term.` : `The library allows ${time}.`
}
