import { useQuery } from '@tanstack/react-query'
import type { AuditedEntity } from '#shared/domain/audit'
import { EmptyState } from '#renderer/ui/empty-state'
import { QueryView } from '#renderer/ui/query-view'
import { SidePanel } from '#renderer/ui/side-panel'
import { auditQueries } from './audit-queries'
import { HistoryItem } from './history-item'
import styles from './history-panel.module.css'

export type HistoryPanelProps = {
  readonly title: string
  readonly entity: AuditedEntity
  readonly id: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** All that ever happened to one record, newest first: who, when, why, and what it said before and after. */
export function HistoryPanel({ title, entity, id, isOpen, onClose }: HistoryPanelProps) {
  return (
    <SidePanel title={title} isOpen={isOpen} onClose={onClose}>
      {isOpen && <History entity={entity} id={id} />}
    </SidePanel>
  )
}

function History({ entity, id }: Pick<HistoryPanelProps, 'entity' | 'id'>) {
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
