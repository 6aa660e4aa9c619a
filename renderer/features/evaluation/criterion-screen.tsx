import { useQueries } from '@tanstack/react-query'
import { paths } from '#renderer/app/paths'
import { criterionOf, frameworkQueries } from '#renderer/features/framework/framework-queries'
import { scopeQueries } from '#renderer/features/organisation/organisation-queries'
import { AppLink } from '#renderer/ui/app-link'
import { EmptyState } from '#renderer/ui/empty-state'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { Loading } from '#renderer/ui/loading'
import { weightFor } from '#shared/domain/roll-up'
import { blankJudgement } from '#shared/domain/blank-judgement'
import { CriterionPage } from './criterion-page'
import { evaluationQueries } from './evaluation-queries'

/** One criterion, by its code: LG-3. */
export function CriterionScreen({ code }: { readonly code: string }) {
  const [framework, current, scope] = useQueries({
    queries: [frameworkQueries.current(), evaluationQueries.current(), scopeQueries.list()],
  })
  const failed = [framework, current, scope].find((query) => query.isError)
  if (failed) return <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />
  if (!framework.data || !current.data || !scope.data) return <Loading />

  const criterion = criterionOf(framework.data, code)
  if (!criterion)
    return (
      <EmptyState
        title={`There is no criterion ${code}`}
        actions={<AppLink to={paths.selfEvaluation}>All criteria</AppLink>}
      />
    )
  const { evaluation, judgements } = current.data
  return (
    <CriterionPage
      // Another criterion starts with fresh fields.
      key={code}
      framework={framework.data}
      criterion={criterion}
      weight={weightFor(criterion, scope.data)}
      scope={scope.data}
      stored={judgements.find((judgement) => judgement.criterion === code) ?? blankJudgement(code)}
      isLocked={evaluation.status === 'signed-off'}
    />
  )
}
