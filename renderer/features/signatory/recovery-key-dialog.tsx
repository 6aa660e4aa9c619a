import { Button, Checkbox, Group, Modal, Stack } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { useReadyWorkspace } from '#renderer/features/workspace/use-ready-workspace'
import { useUnsavedForm } from '#renderer/ipc/use-unsaved-form'
import { Callout } from '#renderer/ui/callout'
import { ukDate } from '#shared/domain/dates'
import { CopyButton } from './copy-button'
import styles from './recovery-key-dialog.module.css'
import { useFocusBack } from './use-focus-back'

export type RecoveryKeyDialogProps = { readonly recoveryKey: string; readonly onClose: () => void }

/** Shows the recovery key this one time. It closes only once the user says that the key is in a safe place. */
export function RecoveryKeyDialog({ recoveryKey, onClose }: RecoveryKeyDialogProps) {
  useFocusBack()
  const [isWrittenDown, setIsWrittenDown] = useState(false)
  useUnsavedForm(!isWrittenDown)
  return (
    <Modal
      opened
      onClose={onClose}
      title="The recovery key"
      size="lg"
      closeOnEscape={false}
      closeOnClickOutside={false}
      withCloseButton={false}
    >
      <Stack gap="md">
        <Callout tone="warn" title="This is the only time you see it">
          <p>
            Sevenfold keeps no copy. If the organisation’s passphrase is ever forgotten, this key is all that opens the
            root’s key; whoever has it can do the same. Keep it on paper, locked away, apart from this computer.
          </p>
        </Callout>
        <div role="group" aria-label="Recovery key">
          <KeyInGroups recoveryKey={recoveryKey} />
        </div>
        <Group gap="sm">
          <Button
            size="compact-sm"
            variant="default"
            data-autofocus
            leftSection={<IconPrinter size={15} aria-hidden />}
            onClick={() => window.print()}
          >
            Print
          </Button>
          <CopyButton text={recoveryKey} label="Copy the recovery key" />
        </Group>
        <Checkbox
          label="I have written it down or printed it, and it is in a safe place"
          checked={isWrittenDown}
          onChange={(event) => setIsWrittenDown(event.currentTarget.checked)}
        />
        <Group justify="flex-end">
          <Button disabled={!isWrittenDown} onClick={onClose}>
            Close
          </Button>
        </Group>
      </Stack>
      {createPortal(<PrintedSheet recoveryKey={recoveryKey} />, document.body)}
    </Modal>
  )
}

function KeyInGroups({ recoveryKey }: { readonly recoveryKey: string }) {
  return (
    <div className={styles.key}>
      {recoveryKey.split('-').map((group, index) => (
        // A group may well come twice, and their order never changes.
        <code key={index} className={styles.group}>
          {group}
        </code>
      ))}
    </div>
  )
}

/** What the printer gets instead of the window. */
function PrintedSheet({ recoveryKey }: { readonly recoveryKey: string }) {
  const workspace = useReadyWorkspace()
  return (
    <div className={styles.sheet}>
      <h1>Recovery key of the signing root</h1>
      <p>
        {workspace?.organisationName}
        {workspace && `, ${ukDate(workspace.today)}`}
      </p>
      <KeyInGroups recoveryKey={recoveryKey} />
      <p>
        It opens the key of the organisation’s root in Sevenfold if its passphrase is forgotten. Whoever has this sheet
        can do the same: keep it locked away, apart from the computer.
      </p>
    </div>
  )
}
