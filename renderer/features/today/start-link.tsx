import type { ReactNode } from 'react'
import { Link } from 'wouter'
import styles from './start-link.module.css'

/** The one link of the page that looks like a button: where to start. */
export function StartLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Link href={to} className={styles.link ?? ''}>
      {children}
    </Link>
  )
}
