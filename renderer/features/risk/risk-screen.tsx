import { useQuery } from '@tanstack/react-query'
import { paths } from '#renderer/app/paths'
import { frameworkQueries } from '#renderer/features/framework/framework-queries'
import { AppLink } from '#renderer/ui/app-link'
import { EmptyState } from '#renderer/ui/empty-state'
import { Page } from '#renderer/ui/page'
import { QueryView } from '#renderer/ui/query-view'
import type { Framework } from '#shared/domain/framework'
import type { Risk } from '#shared/domain/risk'
import { NewRiskPage } from './new-risk-page'
import { RiskPage } from './risk-page'
import { riskQueries } from './risk-queries'
import { RiskRegister } from './risk-register'

/** The register, one risk by its id, or `new` to add one. */
export function RiskScreen({ id }: { readonly id?: string }) {
  const risks = useQuery(riskQueries.list())
  const framework = useQuery(frameworkQueries.current())
  return (
    <QueryView query={risks}>
      {(all) =>
        id === undefined ? (
          <RiskRegister risks={all} />
        ) : (
          <QueryView query={framework}>{(current) => <OneRisk id={id} risks={all} framework={current} />}</QueryView>
        )
      }
    </QueryView>
  )
}

type OneRiskProps = { readonly id: string; readonly risks: readonly Risk[]; readonly framework: Framework }

function OneRisk({ id, risks, framework }: OneRiskProps) {
  if (id === 'new') return <NewRiskPage risks={risks} framework={framework} />
  const risk = risks.find((one) => one.id === id)
  // Mounted afresh for each risk, so that nothing typed about one lands with another.
  return risk ? <RiskPage key={id} risk={risk} framework={framework} /> : <NoSuchRisk />
}

function NoSuchRisk() {
  return (
    <Page title="Risk not found" above={<AppLink to={paths.risks}>Risk register</AppLink>}>
      <EmptyState title="This risk is no longer in the register">
        It may have been removed. What was said about it is still in the history.
      </EmptyState>
    </Page>
  )
}
