import { RadioCards, type RadioCard } from '#renderer/ui/radio-cards'
import { levelNames, levels, type Judgement, type Level } from '#shared/domain/evaluation'
import type { Criterion } from '#shared/domain/framework'
import type { JudgementFields } from '#shared/domain/blank-judgement'
import styles from './level-choice.module.css'

type Answer = Level | 'not-applicable'

export type LevelChoiceProps = {
  readonly criterion: Criterion
  readonly judgement: Pick<Judgement, 'level' | 'isNotApplicable'>
  readonly onChange: (patch: Partial<JudgementFields>) => void
}

/** All four descriptors in view, the chosen one marked and the one after it pointed out; or Not applicable. */
export function LevelChoice({ criterion, judgement, onChange }: LevelChoiceProps) {
  const { level, isNotApplicable } = judgement
  const answer = isNotApplicable ? 'not-applicable' : level
  return (
    <RadioCards<Answer>
      label="Level"
      options={[...levels.map((one) => levelCard(criterion, one, answer)), notApplicableCard]}
      value={answer}
      onChange={(chosen) => onChange(patchFor(chosen))}
      onClear={() => onChange({ level: null, isNotApplicable: false })}
    />
  )
}

const notApplicableCard: RadioCard<Answer> = {
  value: 'not-applicable',
  label: 'Not applicable',
  description: 'Nothing here falls under this, and you can say why.',
}

function levelCard(criterion: Criterion, level: Level, answer: Answer | null): RadioCard<Answer> {
  const isNext = typeof answer === 'number' && level === answer + 1
  return {
    value: level,
    label: levelNames[level],
    description: (
      <>
        {isNext && <span className={styles.next}>The next level would look like this:</span>}
        {criterion.levels[level]}
      </>
    ),
  }
}

/** The reason for Not applicable stays in store, in case the user changes their mind back. */
function patchFor(answer: Answer): Partial<JudgementFields> {
  if (answer === 'not-applicable') return { isNotApplicable: true, level: null }
  return { isNotApplicable: false, level: answer }
}
