import { Badge } from '#renderer/ui/badge'
import type { Column } from '#renderer/ui/column'
import { DataTable } from '#renderer/ui/data-table'
import { EmptyState } from '#renderer/ui/empty-state'
import { shortUkDate } from '#shared/domain/dates'
import { isReviewOverdue, isUnprovenRisk, scoreProduct, type Risk } from '#shared/domain/risk'
import styles from './risk-table.module.css'
import { ScoreBadge } from './score-badge'

export type RiskRow = {
  readonly risk: Risk
  readonly ownerName: string
  readonly isOverdue: boolean
}

export function riskRow(risk: Risk, nameOf: (id: string | null) => string, today: string): RiskRow {
  return { risk, ownerName: nameOf(risk.ownerId), isOverdue: isReviewOverdue(risk, today) }
}

export type RiskTableProps = {
  readonly rows: readonly RiskRow[]
  /** Keep it the same between draws. */
  readonly onOpen: (row: RiskRow) => void
}

export function RiskTable({ rows, onOpen }: RiskTableProps) {
  return (
    <DataTable
      label="Risks"
      rows={rows}
      rowKey={rowKey}
      columns={columns}
      initialSort={{ key: 'residual', direction: 'descending' }}
      onOpen={onOpen}
      empty={<EmptyState title="No risk matches">Choose fewer filters, or show all.</EmptyState>}
    />
  )
}

const rowKey = ({ risk }: RiskRow) => risk.id

const columns: readonly Column<RiskRow>[] = [
  { key: 'ref', header: 'Ref', cell: ({ risk }) => risk.ref, sortBy: ({ risk }) => risk.ref, width: '4.5rem' },
  {
    key: 'title',
    header: 'Risk',
    cell: ({ risk }) => risk.title,
    sortBy: ({ risk }) => risk.title,
    isRowName: true,
    width: '38%',
  },
  { key: 'category', header: 'Category', cell: ({ risk }) => risk.category, sortBy: ({ risk }) => risk.category },
  {
    key: 'inherent',
    header: 'Inherent',
    cell: ({ risk }) => <ScoreBadge score={risk.inherent} />,
    sortBy: ({ risk }) => risk.inherent && scoreProduct(risk.inherent),
  },
  {
    key: 'residual',
    header: 'Residual',
    cell: ({ risk }) => <Residual risk={risk} />,
    sortBy: ({ risk }) => risk.residual && scoreProduct(risk.residual),
  },
  { key: 'owner', header: 'Owner', cell: ({ ownerName }) => ownerName, sortBy: ({ ownerName }) => ownerName },
  {
    key: 'review',
    header: 'Review due',
    cell: (row) => <ReviewDue row={row} />,
    sortBy: ({ risk }) => risk.reviewDue,
  },
  {
    key: 'status',
    header: 'Status',
    cell: ({ risk }) => (risk.status === 'open' ? 'Open' : 'Closed'),
    sortBy: ({ risk }) => risk.status,
  },
]

function Residual({ risk }: { readonly risk: Risk }) {
  const isUnproven = isUnprovenRisk(risk)
  return (
    <span className={styles.stack}>
      <ScoreBadge score={risk.residual} isUnproven={isUnproven} />
      {isUnproven && <Badge tone="warn">Unproven</Badge>}
    </span>
  )
}

function ReviewDue({ row: { risk, isOverdue } }: { readonly row: RiskRow }) {
  if (risk.reviewDue === null) return <span className={styles.none}>Not set</span>
  return (
    <span className={styles.stack}>
      <span className={styles.date}>{shortUkDate(risk.reviewDue)}</span>
      {isOverdue && <Badge tone="bad">Overdue</Badge>}
    </span>
  )
}
