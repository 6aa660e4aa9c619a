import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './filter-bar.module.css'

export type FilterBarProps = {
  readonly shown: number
  readonly total: number
  /** In the plural: 'risks'. */
  readonly noun: string
  /** Given while anything is filtered out on purpose. */
  readonly onClear?: (() => void) | undefined
  /** The fields. */
  readonly children: ReactNode
}

/** Fields that narrow a list, and how much of it they leave. */
export function FilterBar({ shown, total, noun, onClear, children }: FilterBarProps) {
  return (
    <div className={`${styles.bar} no-print`} role="search" aria-label={`Filter ${noun}`}>
      {children}
      <div className={styles.end}>
        <span role="status" className={styles.count}>
          {shown === total ? `${total} ${noun}` : `${shown} of ${total} ${noun}`}
        </span>
        {onClear && (
          <Button variant="subtle" size="compact-sm" onClick={onClear}>
            Show all
          </Button>
        )}
      </div>
    </div>
  )
}
