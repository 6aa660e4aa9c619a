import { CloseButton } from '@mantine/core'
import { useId, type Ref } from 'react'
import { audienceSchema, type Audience, type Criterion, type Framework } from '#shared/domain/framework'
import styles from './criterion-panel.module.css'
import { audienceNames, basisNames } from './framework-words'
import { JudgementHistory } from './judgement-history'
import { LinkedRecords } from './linked-records'
import { PanelPart } from './panel-part'
import { ReferenceList } from './reference-list'
import { SameProof } from './same-proof'

export type CriterionPanelProps = {
  readonly framework: Framework
  readonly criterion: Criterion
  /** Empty while nothing was saved. */
  readonly judgementId: string
  readonly onClose: () => void
  readonly ref: Ref<HTMLElement>
}

/** Everything about a criterion that one may want and need not see: why, questions, evidence, sources, links, history. */
export function CriterionPanel({ framework, criterion, judgementId, onClose, ref }: CriterionPanelProps) {
  const id = useId()
  return (
    <section ref={ref} className={styles.panel} tabIndex={-1} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          About {criterion.code}
        </h2>
        <CloseButton aria-label="Close this panel" onClick={onClose} />
      </div>
      <PanelPart title="Why it matters">
        <p>{criterion.why}</p>
      </PanelPart>
      <PanelPart title="Questions to rehearse">
        <Questions criterion={criterion} />
      </PanelPart>
      <PanelPart title="What could show it">
        <List items={criterion.evidence} />
      </PanelPart>
      <PanelPart title="What an inspector would see through">
        <List items={criterion.tickBoxSignals} />
      </PanelPart>
      {criterion.prompts.length > 0 && (
        <PanelPart title="Easily missed">
          <List items={criterion.prompts} />
        </PanelPart>
      )}
      <PanelPart title={`What it rests on: ${basisNames[criterion.basis].toLowerCase()}`}>
        <p>{criterion.basisNote}</p>
        <ReferenceList framework={framework} criterion={criterion} />
      </PanelPart>
      <SameProof framework={framework} criterion={criterion} />
      <LinkedRecords code={criterion.code} />
      <PanelPart title="History">
        <JudgementHistory judgementId={judgementId} />
      </PanelPart>
    </section>
  )
}

function Questions({ criterion }: { readonly criterion: Criterion }) {
  const asked = (audience: Audience) => criterion.questions.filter((question) => question.audience === audience)
  return audienceSchema.options
    .filter((audience) => asked(audience).length > 0)
    .map((audience) => (
      <div key={audience}>
        <p className={styles.audience}>{audienceNames[audience]}</p>
        <List items={asked(audience).map((question) => question.text)} />
      </div>
    ))
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
