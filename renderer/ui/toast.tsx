import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { sentenceFor } from '#renderer/ipc/failure-error'

const closeButton = { 'aria-label': 'Close this message' }

/** Says that something was done. */
export function showDone(message: string) {
  notifications.show({
    message,
    color: 'sea',
    icon: <IconCheck size={18} aria-hidden />,
    closeButtonProps: closeButton,
  })
}

/** Says that something failed; stays until it is closed. */
export function showFailure(error: unknown) {
  notifications.show({
    message: sentenceFor(error),
    color: 'red.9',
    icon: <IconAlertTriangle size={18} aria-hidden />,
    autoClose: false,
    closeButtonProps: closeButton,
  })
}

/** Says what is wrong beyond what the user just did; stays until it is closed. */
export function showWarning(title: string, message: string) {
  notifications.show({
    title,
    message,
    color: 'red.9',
    icon: <IconAlertTriangle size={18} aria-hidden />,
    autoClose: false,
    closeButtonProps: closeButton,
  })
}

/** Says that something was done, with a button that takes it back for the next 15 seconds. */
export function showUndo(message: string, onUndo: () => void) {
  const id = notifications.show({
    autoClose: 15_000,
    color: 'sea',
    icon: <IconCheck size={18} aria-hidden />,
    closeButtonProps: closeButton,
    message: (
      <>
        {message}{' '}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(id)
            onUndo()
          }}
        >
          Undo
        </Button>
      </>
    ),
  })
}
