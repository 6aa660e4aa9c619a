import { FailureError } from '#renderer/ipc/failure-error'
import { Callout } from '#renderer/ui/callout'
import { ErrorNotice } from '#renderer/ui/error-notice'

/** Why there is no pack: because the user stopped it, or because something failed. */
export function ExportTrouble({ error }: { readonly error: unknown }) {
  if (!isCancelled(error)) return <ErrorNotice error={error} title="No pack was saved" />
  return (
    <Callout tone="neutral" isAlert title="Stopped, as you asked">
      No file was saved. The number that the pack was to have is in the list as failed, and is not used again.
    </Callout>
  )
}

export function isWrongPassphrase(error: unknown): boolean {
  return error instanceof FailureError && error.failure.code === 'wrong_passphrase'
}

function isCancelled(error: unknown): boolean {
  return error instanceof FailureError && error.failure.code === 'cancelled'
}
