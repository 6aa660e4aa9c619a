import { useId } from 'react'
import { Link } from 'wouter'
import { destinationPath } from '#renderer/app/paths'
import { Callout } from '#renderer/ui/callout'
import { SectionCard } from '#renderer/ui/section-card'
import type { TodayItem } from '#shared/domain/today'
import styles from './needs-you.module.css'
import { StartLink } from './start-link'

const aJob = 10

/** The one job that ten minutes finish, set apart; then the rest in the order in which it matters. */
export function NeedsYou({ items }: { readonly items: readonly TodayItem[] }) {
  const id = useId()
  const [first, ...rest] = items
  if (!first) return <NothingDue />
  return (
    <>
      <section className={styles.job} aria-labelledby={id}>
        <h2 id={id} className={styles.jobTitle}>
          {first.minutes <= aJob ? 'One ten-minute job' : 'Start here'}
        </h2>
        <div className={styles.first}>
          <div>
            <p className={styles.firstTitle}>{first.title}</p>
            <p className={styles.why}>
              {first.why}. About {minutes(first.minutes)}.
            </p>
          </div>
          <StartLink to={destinationPath(first.destination)}>
            Start<span className="visually-hidden">: {first.title}</span>
          </StartLink>
        </div>
      </section>
      {rest.length > 0 && (
        <SectionCard title="Needs you" description="In the order in which it matters. None of it has to be tonight.">
          <ol className={styles.list}>
            {rest.map((item) => (
              <li key={item.key} className={styles.item}>
                <Link href={destinationPath(item.destination)} className={styles.title ?? ''}>
                  {item.title}
                </Link>
                <span className={styles.why}>{item.why}</span>
                <span className={styles.minutes}>{minutes(item.minutes)}</span>
              </li>
            ))}
          </ol>
        </SectionCard>
      )}
    </>
  )
}

function NothingDue() {
  return (
    <Callout tone="good" title="Nothing needs you today">
      <p>Nothing is late, due, unproven or unanswered. The figures below lead to everything there is.</p>
    </Callout>
  )
}

function minutes(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`
}
