import { Button } from '@mantine/core'
import { useCallback } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { paths } from '#renderer/app/paths'
import { usePersonNames } from '#renderer/features/person/person-queries'
import { useToday } from '#renderer/features/workspace/use-ready-workspace'
import { EmptyState } from '#renderer/ui/empty-state'
import { Page } from '#renderer/ui/page'
import type { Risk } from '#shared/domain/risk'
import { addressOf, isInCell, isOnMap, riskFilterFrom, type RiskFilter } from './risk-filter'
import { RiskFilters } from './risk-filters'
import { RiskHeatMap } from './risk-heat-map'
import { newRiskPath } from './risk-paths'
import { riskRow, RiskTable, type RiskRow } from './risk-table'

/** All risks: the heat map, and the table that it and the filters narrow. */
export function RiskRegister({ risks }: { readonly risks: readonly Risk[] }) {
  const today = useToday()
  const { nameOf } = usePersonNames()
  const [, navigate] = useLocation()
  const [address, setAddress] = useSearchParams()
  const filter = riskFilterFrom(address)
  const change = (changed: Partial<RiskFilter>) => setAddress(addressOf({ ...filter, ...changed }), { replace: true })
  const onMap = risks.filter((risk) => isOnMap(risk, filter, today))
  const rows = onMap.filter((risk) => isInCell(risk, filter)).map((risk) => riskRow(risk, nameOf, today))
  const open = useCallback(({ risk }: RiskRow) => navigate(paths.risk(risk.id)), [navigate])
  return (
    <Page
      title="Risk register"
      intro="What could go wrong here, how likely and how bad, what is done about it, and whether anybody has checked that it works."
      actions={
        <>
          <Button component={Link} href={newRiskPath('library')}>
            Add from the library
          </Button>
          <Button component={Link} href={newRiskPath('own')} variant="default">
            Add your own
          </Button>
        </>
      }
    >
      {risks.length === 0 ? (
        <NoRisks />
      ) : (
        <>
          <RiskFilters filter={filter} shown={rows.length} total={risks.length} onChange={change} />
          <RiskHeatMap risks={onMap} filter={filter} onChange={change} />
          <RiskTable rows={rows} onOpen={open} />
        </>
      )}
    </Page>
  )
}

function NoRisks() {
  return (
    <EmptyState
      title="No risks yet"
      actions={
        <Button component={Link} href={newRiskPath('library')}>
          Choose from the library
        </Button>
      }
    >
      The library has starter risks for training providers. Take those that are true here, and say how: that is what
      makes them yours.
    </EmptyState>
  )
}
