import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Tone } from './badge'
import styles from './callout.module.css'

export type CalloutProps = {
  readonly tone?: Tone
  readonly title?: ReactNode
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** Read out as soon as it appears; for what went wrong just now. */
  readonly isAlert?: boolean
}

/** Something to know before going on. */
export function Callout({ tone = 'info', title, children, actions, isAlert = false }: CalloutProps) {
  return (
    <div className={styles.callout} data-tone={tone} role={isAlert ? 'alert' : undefined}>
      <span className={styles.icon}>{iconOf(tone)}</span>
      <div className={styles.text}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}

function iconOf(tone: Tone) {
  if (tone === 'bad' || tone === 'warn') return <IconAlertTriangle size={20} aria-hidden />
  if (tone === 'good') return <IconCircleCheck size={20} aria-hidden />
  return <IconInfoCircle size={20} aria-hidden />
}
