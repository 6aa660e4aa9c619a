import { Button } from '@mantine/core'
import { sentenceFor } from '#renderer/ipc/failure-error'
import { Callout } from './callout'

export type ErrorNoticeProps = {
  /** What was caught: a FailureError says what to do; null and undefined show nothing. */
  readonly error: unknown
  readonly title?: string
  readonly onRetry?: (() => void) | undefined
}

export function ErrorNotice({ error, title, onRetry }: ErrorNoticeProps) {
  if (error === null || error === undefined) return null
  return (
    <Callout
      tone="bad"
      isAlert
      title={title}
      actions={
        onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            Try again
          </Button>
        )
      }
    >
      {sentenceFor(error)}
    </Callout>
  )
}
