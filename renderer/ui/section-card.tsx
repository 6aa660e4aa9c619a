import { useId, type ReactNode } from 'react'
import styles from './section-card.module.css'

export type SectionCardProps = {
  readonly title: ReactNode
  readonly description?: ReactNode
  readonly actions?: ReactNode
  readonly headingLevel?: 2 | 3
  readonly children: ReactNode
}

/** A titled part of a page. */
export function SectionCard({ title, description, actions, headingLevel = 2, children }: SectionCardProps) {
  const id = useId()
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <div>
          <Heading id={id} className={styles.title}>
            {title}
          </Heading>
          {description && <div className={styles.description}>{description}</div>}
        </div>
        {actions && <div className={`${styles.actions} no-print`}>{actions}</div>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
