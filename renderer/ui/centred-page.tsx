import { useEffect, type ReactNode } from 'react'
import styles from './centred-page.module.css'

export type CentredPageProps = {
  readonly title: string
  /** A small line above the title. */
  readonly above?: ReactNode
  readonly children: ReactNode
}

/** A screen that stands alone, before the app's navigation is there. */
export function CentredPage({ title, above, children }: CentredPageProps) {
  useEffect(() => {
    document.title = `${title} – Sevenfold`
  }, [title])
  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        {above && <p className={styles.above}>{above}</p>}
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
    </main>
  )
}
