import { useState } from 'react'
import { call } from '#renderer/ipc/client'
import { useAppEvent } from '#renderer/ipc/events'
import { flushAll } from '#renderer/ipc/unsaved'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog'

/** As the window is about to close: saves what is held, and asks only where something can't be saved. */
export function ClosingDialog() {
  const [isAsking, setIsAsking] = useState(false)
  useAppEvent('closing', () => {
    void flushAll().then(async (isAllSaved) => {
      setIsAsking(!isAllSaved)
      await call(isAllSaved ? 'window:ready-to-close' : 'window:keep-open')
    })
  })
  return (
    <ConfirmDialog
      title="Something is not saved yet"
      isOpen={isAsking}
      onClose={() => setIsAsking(false)}
      onConfirm={() => void call('window:ready-to-close')}
      cancelLabel="Go back to it"
      confirmLabel="Close without saving it"
      isDangerous
    >
      <p>If you close now, what you typed last is lost. Everything that was saved before is safe.</p>
    </ConfirmDialog>
  )
}
