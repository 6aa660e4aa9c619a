import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './record-list.module.css'

export type RecordListProps<Item> = {
  readonly label: string
  readonly records: readonly Item[]
  readonly recordKey: (record: Item) => string
  readonly name: (record: Item) => string
  readonly about?: (record: Item) => ReactNode
  /** Badges after the name. */
  readonly beside?: (record: Item) => ReactNode
  readonly onOpen: (record: Item) => void
  /** Removing is undone from a message, so it does not ask first. */
  readonly onRemove?: (record: Item) => void
  readonly empty: ReactNode
}

/** A short list of records to open or remove: for a dozen people or sites, where a table would be too much. */
export function RecordList<Item>(props: RecordListProps<Item>) {
  const { label, records, recordKey, name, about, beside, onOpen, onRemove, empty } = props
  if (records.length === 0) return empty
  return (
    <ul className={styles.list} aria-label={label}>
      {records.map((record) => (
        <li key={recordKey(record)} className={styles.item}>
          <div className={styles.text}>
            <UnstyledButton className={styles.name} onClick={() => onOpen(record)}>
              {name(record)}
            </UnstyledButton>
            {beside && <span className={styles.beside}>{beside(record)}</span>}
            {about && <div className={styles.about}>{about(record)}</div>}
          </div>
          {onRemove && (
            <ActionIcon
              variant="subtle"
              color="gray"
              className="no-print"
              aria-label={`Remove ${name(record)}`}
              onClick={() => onRemove(record)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          )}
        </li>
      ))}
    </ul>
  )
}
