import { Button } from '@mantine/core'
import type { WorkspaceKind } from '#shared/domain/workspace'
import { dayAndTime } from '#renderer/ui/clock-time'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { KeyValues } from '#renderer/ui/key-values'
import { useRestoreNewest } from './workspace-queries'

export type RestoreNewestProps = {
  readonly workspace: WorkspaceKind
  readonly backup: { readonly file: string; readonly at: string; readonly rows: number }
}

export function RestoreNewest({ workspace, backup }: RestoreNewestProps) {
  const restore = useRestoreNewest()
  return (
    <>
      <KeyValues
        items={[
          ['Newest proven backup', dayAndTime(backup.at)],
          ['Records in it', backup.rows.toLocaleString('en-GB')],
          ['File', backup.file],
        ]}
      />
      <div>
        <Button loading={restore.isPending} onClick={() => restore.mutate(workspace)}>
          Use the backup of {dayAndTime(backup.at)}
        </Button>
      </div>
      <ErrorNotice error={restore.error} />
    </>
  )
}
