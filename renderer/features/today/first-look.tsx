import { destinationPath, paths } from '#renderer/app/paths'
import { AppLink } from '#renderer/ui/app-link'
import { SectionCard } from '#renderer/ui/section-card'
import type { Today } from '#shared/domain/today'
import styles from './first-look.module.css'
import { StartLink } from './start-link'

/** What to do first, where nothing is recorded yet: the light path. */
export function FirstLook({ today }: { readonly today: Today }) {
  const [first] = today.needsYou
  return (
    <SectionCard
      title="Start with a first look"
      description="About 40 minutes, in one sitting or several. Everything is saved as you go."
    >
      <ol className={styles.steps}>
        <li>
          <strong>The Core duty criteria, about 30 minutes.</strong> Choose a level, and say how you know it: we believe
          it, we could show it, or somebody checked. “We don’t know” is an answer. Nothing has to be written yet.
        </li>
        <li>
          <strong>Pick three, about 10 minutes.</strong> A worry, a claimed strength and a “don’t know”: each gets an{' '}
          <AppLink to={paths.actions}>action</AppLink> with a named person and a date.
        </li>
        <li>
          <strong>After that, one theme a month.</strong> Two sittings of 20 minutes are enough. Take the{' '}
          <AppLink to={paths.risks}>risks</AppLink> that are yours from the library as you meet them.
        </li>
      </ol>
      {first && (
        <p>
          <StartLink to={destinationPath(first.destination)}>{first.title}</StartLink>
        </p>
      )}
      <p>
        <AppLink to={`${paths.selfEvaluation}?filter=core`}>See all Core duty criteria</AppLink>
      </p>
    </SectionCard>
  )
}
