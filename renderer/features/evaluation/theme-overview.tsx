import { paths } from '#renderer/app/paths'
import { AppLink } from '#renderer/ui/app-link'
import type { Theme } from '#shared/domain/framework'
import type { ThemeRollUp } from '#shared/domain/roll-up'
import styles from './theme-overview.module.css'
import { ThemeStateLine } from './theme-state-line'

export type ThemeOverviewProps = { readonly themes: readonly Theme[]; readonly rollUps: readonly ThemeRollUp[] }

/** The eight themes at a glance, each leading to its criteria. */
export function ThemeOverview({ themes, rollUps }: ThemeOverviewProps) {
  return (
    <section aria-label="Themes">
      <ul className={styles.themes}>
        {themes.map((theme) => {
          const rollUp = rollUps.find((one) => one.theme === theme.code)
          return (
            <li key={theme.code} className={styles.theme}>
              <p className={styles.title}>
                <AppLink to={paths.theme(theme.code)}>{`${theme.number}. ${theme.title}`}</AppLink>
              </p>
              {rollUp && <ThemeStateLine rollUp={rollUp} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
