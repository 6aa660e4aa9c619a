import { Badge } from '#renderer/ui/badge'
import { SectionCard } from '#renderer/ui/section-card'
import { TextArea } from '#renderer/ui/text-area'
import { TextLine } from '#renderer/ui/text-line'
import { askedBoxes, levelNames, type AskedBox, type Judgement } from '#shared/domain/evaluation'
import type { JudgementFields } from '#shared/domain/blank-judgement'
import styles from './judgement-boxes.module.css'
import { growing } from './growing'
import { allBoxes, boxHints, fieldLabels } from './judgement-words'
import { textProblem } from './text-problem'

export type JudgementBoxesProps = {
  readonly judgement: Judgement
  readonly onChange: (patch: Partial<JudgementFields>) => void
}

/** The boxes that the level asks for come first and marked; the others are there, and quiet. */
export function JudgementBoxes({ judgement, onChange }: JudgementBoxesProps) {
  const asked = judgement.isNotApplicable ? [] : askedBoxes(judgement.level)
  const others = allBoxes.filter((box) => !asked.includes(box))
  const boxes = (group: readonly AskedBox[]) =>
    group.map((box) => (
      <Box
        key={box}
        box={box}
        text={judgement[box]}
        isAsked={asked.includes(box)}
        onChange={(text) => onChange({ [box]: text })}
      />
    ))
  return (
    <>
      {asked.length > 0 && judgement.level !== null && (
        <SectionCard title={`In words: what ${levelNames[judgement.level]} asks for`}>{boxes(asked)}</SectionCard>
      )}
      <SectionCard
        title={asked.length > 0 ? 'Also, if you like' : 'In words, if you like'}
        description={
          judgement.level === null && !judgement.isNotApplicable
            ? 'The level decides which of these are asked for. A first look needs none.'
            : 'Not asked for here; what is written is kept all the same.'
        }
      >
        {boxes(others)}
      </SectionCard>
    </>
  )
}

type BoxProps = {
  readonly box: AskedBox
  readonly text: string
  readonly isAsked: boolean
  readonly onChange: (text: string) => void
}

function Box({ box, text, isAsked, onChange }: BoxProps) {
  const field = {
    label: <BoxLabel box={box} isAsked={isAsked} isEmpty={text.trim() === ''} />,
    description: boxHints[box],
    value: text,
    onChange,
    error: textProblem(box, text),
  }
  // One line is all that names need, and all that is stored.
  if (box === 'agreedBy') return <TextLine {...field} />
  return <TextArea {...field} {...growing(isAsked ? 'roomy' : 'small')} />
}

function BoxLabel({ box, isAsked, isEmpty }: Pick<BoxProps, 'box' | 'isAsked'> & { readonly isEmpty: boolean }) {
  return (
    <span className={styles.label}>
      {fieldLabels[box]}
      {isAsked && <Badge tone={isEmpty ? 'warn' : 'neutral'}>{isEmpty ? 'Asked for, still empty' : 'Asked for'}</Badge>}
    </span>
  )
}
