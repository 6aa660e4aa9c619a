import { Button } from '@mantine/core'
import { usePersonNames } from '#renderer/features/person/person-queries'
import { dayAndTime } from '#renderer/ui/clock-time'
import type { AuditedEntity, AuditOperation, HistoryEntry } from '#shared/domain/audit'
import { useUndo } from './audit-queries'
import { fieldName } from './field-name'
import { fieldValue } from './field-value'
import styles from './history-list.module.css'

const didWords: Readonly<Record<AuditOperation, string>> = {
  create: 'added it',
  update: 'changed it',
  delete: 'removed it',
}

export type HistoryItemProps = {
  readonly entry: HistoryEntry
  readonly entity: AuditedEntity
  /** Only the newest change can be taken back; a later one would be lost with an earlier. */
  readonly isNewest: boolean
}

export function HistoryItem({ entry, entity, isNewest }: HistoryItemProps) {
  const { nameOf } = usePersonNames()
  const undo = useUndo()
  const canUndo = isNewest && entry.operation === 'update' && entry.erased === null
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <div>
          <p className={styles.who}>
            {entry.actorName} {didWords[entry.operation]}
            {entry.enteredForName !== null && `, entered for ${entry.enteredForName}`}
          </p>
          <p className={styles.when}>{dayAndTime(entry.at)}</p>
        </div>
        {canUndo && (
          <Button
            size="compact-sm"
            variant="default"
            loading={undo.isPending}
            onClick={() => undo.mutate(entry.transactionId)}
          >
            Undo this change
          </Button>
        )}
      </div>
      {entry.reason !== null && <p className={styles.reason}>Reason: {entry.reason}</p>}
      {entry.erased && (
        <p className={styles.reason}>
          What it said was removed as personal data on {dayAndTime(entry.erased.at)}: {entry.erased.why}
        </p>
      )}
      {entry.changes.length > 0 && (
        <dl className={styles.changes}>
          {entry.changes.map(({ field, before, after }) => (
            <div key={field}>
              <dt>{fieldName(field)}</dt>
              {entry.operation !== 'create' && (
                <dd className={styles.before}>Before: {fieldValue(entity, field, before, nameOf)}</dd>
              )}
              <dd>
                {entry.operation !== 'create' && 'After: '}
                {fieldValue(entity, field, after, nameOf)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  )
}
