import { useEffect, useRef, useState } from 'react'
import { call } from '#renderer/ipc/client'
import { useAppEvent } from '#renderer/ipc/events'

export type RunningJob = {
  readonly kind: 'running'
  /** 0 to 1; null until the work itself has begun. */
  readonly fraction: number | null
  readonly stage: string
  readonly isStopping: boolean
}

export type JobState<Output> =
  | { readonly kind: 'idle' }
  | RunningJob
  | { readonly kind: 'done'; readonly value: Output }
  | { readonly kind: 'failed'; readonly error: unknown }

export type Job<Input, Output> = {
  readonly state: JobState<Output>
  readonly start: (input: Input) => void
  /** Asks the main process to stop. Work that is as good as done may still finish. */
  readonly cancel: () => void
  /** Stops what runs and forgets what came of it. */
  readonly reset: () => void
}

/**
 * One piece of long work at a time, with its progress. Unlike a mutation it keeps no input: a passphrase goes through
 * it and is gone. Leaving the screen stops the work.
 */
export function useJob<Input, Output>(work: (input: Input, jobId: string) => Promise<Output>): Job<Input, Output> {
  const [state, setState] = useState<JobState<Output>>({ kind: 'idle' })
  const running = useRef<string | null>(null)
  useAppEvent('progress', ({ jobId, fraction, stage }) => {
    if (jobId !== running.current) return
    setState((now) => (now.kind === 'running' ? { ...now, fraction, stage } : now))
  })
  useEffect(() => () => stop(running.current), [])

  const start = (input: Input) => {
    const jobId = crypto.randomUUID()
    running.current = jobId
    setState({ kind: 'running', fraction: null, stage: '', isStopping: false })
    const end = (ended: JobState<Output>) => {
      if (running.current !== jobId) return
      running.current = null
      setState(ended)
    }
    work(input, jobId).then(
      (value) => end({ kind: 'done', value }),
      (error: unknown) => end({ kind: 'failed', error }),
    )
  }
  const cancel = () => {
    stop(running.current)
    setState((now) => (now.kind === 'running' ? { ...now, isStopping: true } : now))
  }
  const reset = () => {
    stop(running.current)
    running.current = null
    setState({ kind: 'idle' })
  }
  return { state, start, cancel, reset }
}

function stop(jobId: string | null) {
  // A job that ended in the meantime is not there to be stopped, and that is no failure.
  if (jobId !== null) void call('job:cancel', { jobId })
}
