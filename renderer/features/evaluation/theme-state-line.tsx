import { Badge } from '#renderer/ui/badge'
import { ProgressBar } from '#renderer/ui/progress-bar'
import type { ThemeRollUp } from '#shared/domain/roll-up'
import styles from './theme-state-line.module.css'
import { themeStateNames } from '#shared/domain/roll-up-words'
import { themeStateTones } from './theme-state'

export type ThemeStateLineProps = {
  readonly rollUp: Pick<ThemeRollUp, 'theme' | 'answered' | 'criteria' | 'state' | 'because'>
}

/** How far a theme is answered and what it adds up to: a word, and why. */
export function ThemeStateLine({ rollUp }: ThemeStateLineProps) {
  return (
    <div className={styles.line}>
      <ProgressBar
        label={`Answered in ${rollUp.theme}`}
        value={rollUp.answered}
        max={rollUp.criteria}
        text={`${rollUp.answered} of ${rollUp.criteria} answered`}
      />
      <Badge tone={themeStateTones[rollUp.state]}>{themeStateNames[rollUp.state]}</Badge>
      <span className={styles.because}>{rollUp.because}</span>
    </div>
  )
}
