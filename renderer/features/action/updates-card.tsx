import { Button } from '@mantine/core'
import { useState } from 'react'
import { usePersonNames } from '#renderer/features/person/person-queries'
import { SectionCard } from '#renderer/ui/section-card'
import type { Action, ActionUpdate } from '#shared/domain/action'
import { ukDate } from '#shared/domain/dates'
import { UpdateDialog } from './update-dialog'
import styles from './updates-card.module.css'

/** What has happened, newest first. */
export function UpdatesCard({ action }: { readonly action: Action }) {
  const { nameOf } = usePersonNames()
  const [isAdding, setIsAdding] = useState(false)
  return (
    <SectionCard
      title="Updates"
      actions={
        <Button variant="default" size="compact-md" onClick={() => setIsAdding(true)}>
          Add an update
        </Button>
      }
    >
      {action.updates.length === 0 ? (
        <p className={styles.quiet}>No update yet. A line a month shows that it is alive.</p>
      ) : (
        <ul className={styles.list}>
          {newestFirst(action.updates).map((update) => (
            <li key={update.id}>
              <div className={styles.when}>
                {ukDate(update.on)}, {nameOf(update.byId, 'nobody named')}
              </div>
              <div className={styles.text}>{update.text}</div>
            </li>
          ))}
        </ul>
      )}
      {isAdding && <UpdateDialog action={action} onClose={() => setIsAdding(false)} />}
    </SectionCard>
  )
}

/** Of the same day, the one that was added last comes first. */
export function newestFirst(updates: readonly ActionUpdate[]): readonly ActionUpdate[] {
  return updates.toReversed().sort((one, other) => other.on.localeCompare(one.on))
}
