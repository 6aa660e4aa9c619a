import { SegmentedControl } from '@mantine/core'
import { HeatGrid } from '#renderer/ui/heat-grid'
import { SectionCard } from '#renderer/ui/section-card'
import type { Risk } from '#shared/domain/risk'
import { heatCells, impactColumns, likelihoodRows, positionOf, scoreAt } from './heat-map'
import { MapSummary } from './map-summary'
import type { RiskFilter } from './risk-filter'
import styles from './risk-heat-map.module.css'

export type RiskHeatMapProps = {
  /** The risks that the rest of the filter leaves. */
  readonly risks: readonly Risk[]
  readonly filter: RiskFilter
  readonly onChange: (change: Partial<RiskFilter>) => void
}

/** Where the risks lie, five by five; a cell narrows the table to its risks. */
export function RiskHeatMap({ risks, filter, onChange }: RiskHeatMapProps) {
  const { scores, cell } = filter
  return (
    <SectionCard
      title="Heat map"
      description="Press a cell to see its risks here and in the table; press it again to see all."
      actions={
        <SegmentedControl
          aria-label="Which score the map shows"
          size="xs"
          data={[
            { value: 'residual', label: 'Residual' },
            { value: 'inherent', label: 'Inherent' },
          ]}
          value={scores}
          onChange={(value) => onChange({ scores: value === 'inherent' ? 'inherent' : 'residual', cell: null })}
        />
      }
    >
      <div className={styles.map}>
        <HeatGrid
          caption={scores === 'residual' ? 'Risks by residual score' : 'Risks by inherent score'}
          rowLabel="Likelihood"
          rows={likelihoodRows}
          columnLabel="Impact: harm to people"
          columns={impactColumns}
          cellAt={heatCells(risks, scores)}
          noun="risks"
          selected={cell && positionOf(cell)}
          onSelect={(position) => onChange({ cell: position && scoreAt(position) })}
        />
        <MapSummary risks={risks} filter={filter} />
      </div>
    </SectionCard>
  )
}
