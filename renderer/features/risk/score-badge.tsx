import { bandOf, type Score } from '#shared/domain/risk'
import { scoreWord } from './risk-words'
import styles from './score-badge.module.css'

export type ScoreBadgeProps = {
  readonly score: Score | null
  /** An unproven score gets no colour that would praise it. */
  readonly isUnproven?: boolean
}

/** A score as its product and band; the colour only repeats the word. */
export function ScoreBadge({ score, isUnproven = false }: ScoreBadgeProps) {
  if (score === null) return <span className={styles.none}>Not scored</span>
  return (
    <span className={styles.badge} data-band={bandOf(score)} data-unproven={isUnproven || undefined}>
      {scoreWord(score)}
    </span>
  )
}
