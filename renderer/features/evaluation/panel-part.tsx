import type { ReactNode } from 'react'
import styles from './panel-part.module.css'

/** A titled part of the criterion's panel. */
export function PanelPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </div>
  )
}
