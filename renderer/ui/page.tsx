import type { ReactNode } from 'react'
import { useEffect } from 'react'
import type { SaveState } from '#renderer/ipc/autosave'
import styles from './page.module.css'
import { SaveIndicator } from './save-indicator'

export type PageProps = {
  readonly title: string
  /** A small line above the title: where this page belongs, often a link back. */
  readonly above?: ReactNode
  /** A sentence or two below the title. */
  readonly intro?: ReactNode
  /** Badges and the like, beside the title. */
  readonly beside?: ReactNode
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode
  readonly save?: SaveState
  /** 'reading' keeps lines short, for forms and text; 'wide' is for tables. */
  readonly width?: 'reading' | 'wide'
  readonly children: ReactNode
}

/** One screen: its heading, what can be done with all of it, whether it is saved, and its content. */
export function Page({ title, above, intro, beside, actions, save, width = 'wide', children }: PageProps) {
  useEffect(() => {
    document.title = `${title} – Sevenfold`
  }, [title])
  return (
    <div className={width === 'wide' ? styles.wide : styles.reading}>
      <header className={styles.header}>
        <div className={styles.heading}>
          {above && <div className={styles.above}>{above}</div>}
          <div className={styles.titleLine}>
            <h1 className={styles.title}>{title}</h1>
            {beside}
          </div>
          {intro && <div className={styles.intro}>{intro}</div>}
        </div>
        <div className={styles.aside}>
          {save && <SaveIndicator state={save} />}
          {actions && <div className={`${styles.actions} no-print`}>{actions}</div>}
        </div>
      </header>
      <div className={styles.content}>{children}</div>
    </div>
  )
}
