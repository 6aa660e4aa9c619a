import type { AuditedEntity } from '#shared/domain/audit'
import { SidePanel } from '#renderer/ui/side-panel'
import { HistoryList } from './history-list'

export type HistoryPanelProps = {
  readonly title: string
  readonly entity: AuditedEntity
  readonly id: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** A record's history in a panel beside the page. */
export function HistoryPanel({ title, entity, id, isOpen, onClose }: HistoryPanelProps) {
  return (
    <SidePanel title={title} isOpen={isOpen} onClose={onClose}>
      {isOpen && <HistoryList entity={entity} id={id} />}
    </SidePanel>
  )
}
