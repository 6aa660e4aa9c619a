import type { ReactNode } from 'react'
import styles from './key-values.module.css'

export type KeyValuesProps = { readonly items: readonly (readonly [label: string, value: ReactNode])[] }

/** Labels with their values; an empty value is shown as such, never left blank. */
export function KeyValues({ items }: KeyValuesProps) {
  return (
    <dl className={styles.list}>
      {items.map(([label, value]) => (
        <div key={label} className={styles.item}>
          <dt>{label}</dt>
          <dd>{isEmpty(value) ? <span className={styles.none}>Not given</span> : value}</dd>
        </div>
      ))}
    </dl>
  )
}

function isEmpty(value: ReactNode): boolean {
  return value === null || value === undefined || value === ''
}
