import { useQueries } from '@tanstack/react-query'
import { paths } from '#renderer/app/paths'
import { frameworkQueries } from '#renderer/features/framework/framework-queries'
import { scopeQueries } from '#renderer/features/organisation/organisation-queries'
import { AppLink } from '#renderer/ui/app-link'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { Loading } from '#renderer/ui/loading'
import { Page } from '#renderer/ui/page'
import { SectionCard } from '#renderer/ui/section-card'
import { ukDate } from '#shared/domain/dates'
import type { Evaluation } from '#shared/domain/evaluation'
import type { Framework, Theme } from '#shared/domain/framework'
import { rollUpTheme, type ThemeRollUp } from '#shared/domain/roll-up'
import { criterionRows, type CriterionRow } from './criterion-rows'
import { CriterionTable } from './criterion-table'
import { evaluationQueries } from './evaluation-queries'
import { ThemeOverview } from './theme-overview'
import { ThemeStateLine } from './theme-state-line'
import { useNarrowedRows } from './use-narrowed-rows'

/** All criteria by theme, or those of one theme where its code is given. */
export function EvaluationScreen({ themeCode }: { readonly themeCode?: string }) {
  const [framework, current, scope] = useQueries({
    queries: [frameworkQueries.current(), evaluationQueries.current(), scopeQueries.list()],
  })
  const failed = [framework, current, scope].find((query) => query.isError)
  if (failed) return <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />
  if (!framework.data || !current.data || !scope.data) return <Loading />

  const { evaluation, judgements } = current.data
  const rows = criterionRows(framework.data, judgements, scope.data)
  const byCode = new Map(judgements.map((judgement) => [judgement.criterion, judgement]))
  const rollUps = framework.data.themes.map(({ code }) =>
    rollUpTheme(
      code,
      rows.map((row) => row.criterion).filter((criterion) => criterion.theme === code),
      byCode,
      scope.data,
    ),
  )
  const theme = framework.data.themes.find(({ code }) => code === themeCode)
  if (theme) return <ThemePage theme={theme} rows={rows} rollUp={rollUps.find((one) => one.theme === theme.code)} />
  return <WholePage evaluation={evaluation} framework={framework.data} rows={rows} rollUps={rollUps} />
}

type WholePageProps = {
  readonly evaluation: Evaluation
  readonly framework: Framework
  readonly rows: readonly CriterionRow[]
  readonly rollUps: readonly ThemeRollUp[]
}

function WholePage({ evaluation, framework, rows, rollUps }: WholePageProps) {
  const list = useNarrowedRows(rows)
  const answered = rollUps.reduce((sum, rollUp) => sum + rollUp.answered, 0)
  return (
    <Page
      title="Self-evaluation"
      intro={`${evaluation.name}, started ${ukDate(evaluation.startedOn)}. ${answered} of ${rows.length} criteria answered. Each level is your own judgement; none of it predicts an inspection.`}
    >
      {list.filters}
      {!list.isNarrowed && <ThemeOverview themes={framework.themes} rollUps={rollUps} />}
      {framework.themes.map((theme) => {
        const shown = list.shown.filter((row) => row.criterion.theme === theme.code)
        if (shown.length === 0) return null
        return (
          <SectionCard
            key={theme.code}
            title={<AppLink to={paths.theme(theme.code)}>{`${theme.number}. ${theme.title}`}</AppLink>}
          >
            <CriterionTable label={theme.title} rows={shown} />
          </SectionCard>
        )
      })}
      {list.shown.length === 0 && list.nothing}
    </Page>
  )
}

type ThemePageProps = {
  readonly theme: Theme
  readonly rows: readonly CriterionRow[]
  readonly rollUp: ThemeRollUp | undefined
}

function ThemePage({ theme, rows, rollUp }: ThemePageProps) {
  const list = useNarrowedRows(rows.filter((row) => row.criterion.theme === theme.code))
  return (
    <Page
      title={`${theme.number}. ${theme.title}`}
      above={<AppLink to={paths.selfEvaluation}>Self-evaluation</AppLink>}
      intro={theme.seed}
    >
      {rollUp && <ThemeStateLine rollUp={rollUp} />}
      {list.filters}
      <SectionCard title="Criteria" description={theme.readsAcross}>
        {list.shown.length === 0 ? list.nothing : <CriterionTable label={theme.title} rows={list.shown} />}
      </SectionCard>
    </Page>
  )
}
