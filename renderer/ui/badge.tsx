import type { ReactNode } from 'react'
import styles from './badge.module.css'

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad'

/** A state in a word; the colour only repeats it. */
export function Badge({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {children}
    </span>
  )
}
