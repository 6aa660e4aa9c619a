import styles from './progress-bar.module.css'

export type ProgressBarProps = {
  readonly label: string
  readonly value: number
  readonly max: number
  /** Printed beside the bar: '3 of 6' or '40%'. */
  readonly text: string
}

/** How far along something is, always in words beside the bar. */
export function ProgressBar({ label, value, max, text }: ProgressBarProps) {
  const percent = max === 0 ? 0 : Math.round((100 * value) / max)
  return (
    <span className={styles.progress}>
      <span
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
      >
        <span className={styles.filled} style={{ width: `${percent}%` }} />
      </span>
      <span className={styles.text}>{text}</span>
    </span>
  )
}
