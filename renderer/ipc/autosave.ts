import { FailureError, sentenceFor } from './failure-error'

/** What can honestly be said about a record's text: never "saved" before the main process answered. */
export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  /** A moment, ISO in UTC. */
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly why: string }

export type AutosaveSnapshot<Patch> = {
  readonly state: SaveState
  /** What was entered and is not yet known to be saved; lay it over the stored record to show what the user sees. */
  readonly held: Partial<Patch>
}

export type Autosave<Patch extends object> = {
  change(patch: Partial<Patch>): void
  /** Saves now what waits. Answers true when nothing is left unsaved. */
  flush(): Promise<boolean>
  hasUnsaved(): boolean
  snapshot(): AutosaveSnapshot<Patch>
  subscribe(listener: () => void): () => void
  saveWith(save: (patch: Partial<Patch>) => Promise<unknown>): void
}

export const pauseAfterTyping = 800
export const longestWait = 5_000
const retryAfter = [2_000, 5_000, 15_000, 30_000] as const

/**
 * Keeps one record's changes until they are saved: one save at a time and in order, later changes merged over earlier
 * ones while they wait. A failed save keeps its text, tries again by itself where that can help, and is sent together
 * with whatever is typed next.
 * @param now the current moment, ISO in UTC
 */
export function createAutosave<Patch extends object>(
  firstSave: (patch: Partial<Patch>) => Promise<unknown>,
  now: () => string,
): Autosave<Patch> {
  const listeners = new Set<() => void>()
  let save = firstSave
  let waiting: Partial<Patch> | null = null
  let inFlight: Partial<Patch> | null = null
  let running: Promise<boolean> | null = null
  let isAskedAgain = false
  let failures = 0
  let snapshot: AutosaveSnapshot<Patch> = { state: { kind: 'untouched' }, held: {} }
  let pause: ReturnType<typeof setTimeout> | undefined
  let limit: ReturnType<typeof setTimeout> | undefined

  function publish(state: SaveState) {
    snapshot = { state, held: { ...inFlight, ...waiting } }
    for (const listener of listeners) listener()
  }

  function stopTimers() {
    clearTimeout(pause)
    clearTimeout(limit)
    pause = undefined
    limit = undefined
  }

  function change(patch: Partial<Patch>) {
    waiting = { ...waiting, ...patch }
    clearTimeout(pause)
    pause = setTimeout(() => void flush(), pauseAfterTyping)
    limit ??= setTimeout(() => void flush(), longestWait)
    const { kind } = snapshot.state
    publish(kind === 'failed' || kind === 'saving' ? snapshot.state : { kind: 'waiting' })
  }

  function flush(): Promise<boolean> {
    stopTimers()
    if (running) {
      isAskedAgain = true
      return running
    }
    if (!waiting) return Promise.resolve(true)
    running = sendAll().finally(() => {
      running = null
    })
    return running
  }

  async function sendAll(): Promise<boolean> {
    do {
      isAskedAgain = false
      const isSaved = await sendOnce()
      if (!isSaved) return false
    } while (waiting && isAskedAgain)
    return waiting === null
  }

  function takeWaiting(): Partial<Patch> {
    const patch = waiting ?? {}
    inFlight = patch
    waiting = null
    return patch
  }

  async function sendOnce(): Promise<boolean> {
    const patch = takeWaiting()
    publish({ kind: 'saving' })
    try {
      await save(patch)
    } catch (error) {
      inFlight = null
      waiting = { ...patch, ...waiting }
      failures += 1
      publish({ kind: 'failed', why: sentenceFor(error) })
      if (mayPass(error)) retryLater()
      return false
    }
    inFlight = null
    failures = 0
    publish(waiting ? { kind: 'waiting' } : { kind: 'saved', at: now() })
    return true
  }

  function retryLater() {
    stopTimers()
    const wait = retryAfter[Math.min(failures, retryAfter.length) - 1] ?? longestWait
    limit = setTimeout(() => void flush(), wait)
  }

  return {
    change,
    flush,
    hasUnsaved: () => waiting !== null || inFlight !== null,
    snapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    saveWith(newSave) {
      save = newSave
    },
  }
}

/** Whether trying the very same thing again could work: not where the input itself was turned down. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof FailureError)) return true
  return !['invalid_input', 'not_found', 'refused'].includes(error.failure.code)
}
