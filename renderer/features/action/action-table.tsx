import { Badge } from '#renderer/ui/badge'
import type { Column } from '#renderer/ui/column'
import { DataTable } from '#renderer/ui/data-table'
import { EmptyState } from '#renderer/ui/empty-state'
import { ProgressBar } from '#renderer/ui/progress-bar'
import {
  actionStatusNames,
  isOverdue,
  priorityNames,
  shownStatus,
  type Action,
  type ShownActionStatus,
} from '#shared/domain/action'
import { shortUkDate } from '#shared/domain/dates'
import styles from './action-table.module.css'
import { overdueWords, priorityOrder, shortAction, statusTones } from './action-words'

export type ActionRow = {
  readonly action: Action
  readonly ownerName: string
  readonly status: ShownActionStatus
  /** 5 days overdue; empty where it is not. */
  readonly late: string
}

export function actionRow(action: Action, nameOf: (id: string | null) => string, today: string): ActionRow {
  return {
    action,
    ownerName: nameOf(action.ownerId),
    status: shownStatus(action, today),
    late: isOverdue(action, today) && action.dueOn !== null ? overdueWords(action.dueOn, today) : '',
  }
}

export type ActionTableProps = {
  readonly rows: readonly ActionRow[]
  /** Keep it the same between draws. */
  readonly onOpen: (row: ActionRow) => void
}

export function ActionTable({ rows, onOpen }: ActionTableProps) {
  return (
    <DataTable
      label="Actions"
      rows={rows}
      rowKey={rowKey}
      columns={columns}
      initialSort={{ key: 'due', direction: 'ascending' }}
      onOpen={onOpen}
      empty={<EmptyState title="No action matches">Choose fewer filters, or show all.</EmptyState>}
    />
  )
}

const rowKey = ({ action }: ActionRow) => action.id

const columns: readonly Column<ActionRow>[] = [
  { key: 'ref', header: 'Ref', cell: ({ action }) => action.ref, sortBy: ({ action }) => action.ref, width: '4.5rem' },
  {
    key: 'action',
    header: 'Action',
    cell: ({ action }) => shortAction(action),
    sortBy: ({ action }) => action.action,
    isRowName: true,
    width: '40%',
  },
  { key: 'owner', header: 'Owner', cell: ({ ownerName }) => ownerName, sortBy: ({ ownerName }) => ownerName },
  {
    key: 'priority',
    header: 'Priority',
    cell: ({ action }) => priorityNames[action.priority],
    sortBy: ({ action }) => priorityOrder[action.priority],
  },
  { key: 'due', header: 'Due', cell: (row) => <Due row={row} />, sortBy: ({ action }) => action.dueOn },
  {
    key: 'status',
    header: 'Status',
    cell: ({ status }) => <Badge tone={statusTones[status]}>{actionStatusNames[status]}</Badge>,
    sortBy: ({ status }) => actionStatusNames[status],
  },
  {
    key: 'progress',
    header: 'Progress',
    cell: ({ action }) => (
      <ProgressBar label={`Progress of ${action.ref}`} value={action.progress} max={100} text={`${action.progress}%`} />
    ),
    sortBy: ({ action }) => action.progress,
  },
]

function Due({ row: { action, late } }: { readonly row: ActionRow }) {
  if (action.dueOn === null) return <span className={styles.none}>Not set</span>
  return (
    <>
      <span className={styles.date}>{shortUkDate(action.dueOn)}</span>
      {late !== '' && <span className={styles.late}>{late}</span>}
    </>
  )
}
