import { Link } from 'wouter'
import { paths } from '#renderer/app/paths'
import { themeStateNames } from '#shared/domain/roll-up-words'
import { themeStateTones } from '#renderer/features/evaluation/theme-state'
import { AppLink } from '#renderer/ui/app-link'
import { Badge } from '#renderer/ui/badge'
import { ProgressBar } from '#renderer/ui/progress-bar'
import { SectionCard } from '#renderer/ui/section-card'
import type { Today } from '#shared/domain/today'
import styles from './theme-progress.module.css'

/** Each theme: how many of its criteria are answered, and what they add up to in words. */
export function ThemeProgress({ themes }: { readonly themes: Today['themes'] }) {
  const answered = themes.reduce((sum, theme) => sum + theme.answered, 0)
  const criteria = themes.reduce((sum, theme) => sum + theme.criteria, 0)
  return (
    <SectionCard
      title="Self-evaluation by theme"
      actions={<AppLink to={paths.selfEvaluation}>{`${answered} of ${criteria} criteria answered`}</AppLink>}
    >
      <ul className={styles.themes}>
        {themes.map((theme) => (
          <li key={theme.code} className={styles.theme}>
            <Link href={paths.theme(theme.code)} className={styles.title ?? ''}>
              {theme.title}
            </Link>
            <ProgressBar
              label={`Answered in ${theme.title}`}
              value={theme.answered}
              max={theme.criteria}
              text={`${theme.answered} of ${theme.criteria}`}
            />
            <span>
              <Badge tone={themeStateTones[theme.state]}>{themeStateNames[theme.state]}</Badge>
            </span>
            <span className={styles.because}>{theme.because}</span>
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}
