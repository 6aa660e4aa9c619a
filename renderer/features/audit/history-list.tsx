import { useQuery } from '@tanstack/react-query'
import type { AuditedEntity } from '#shared/domain/audit'
import { EmptyState } from '#renderer/ui/empty-state'
import { QueryView } from '#renderer/ui/query-view'
import { auditQueries } from './audit-queries'
import { HistoryItem } from './history-item'
import styles from './history-list.module.css'

export type HistoryListProps = { readonly entity: AuditedEntity; readonly id: string }

/** All that ever happened to one record, newest first: who, when, why, and what it said before and after. */
export function HistoryList({ entity, id }: HistoryListProps) {
  const history = useQuery(auditQueries.history(entity, id))
  return (
    <QueryView query={history}>
      {(entries) =>
        entries.length === 0 ? (
          <EmptyState title="No changes yet">Everything entered here is recorded from the first save on.</EmptyState>
        ) : (
          <ol className={styles.list}>
            {entries.map((entry, index) => (
              <HistoryItem key={entry.sequence} entry={entry} entity={entity} isNewest={index === 0} />
            ))}
          </ol>
        )
      }
    </QueryView>
  )
}
