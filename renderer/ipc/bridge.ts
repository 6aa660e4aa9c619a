import type { Failure } from '#shared/failure'
import type { Result } from '#shared/result'

/** What the preload puts on the window: two names, and nothing else of the privileged side. */
export type Bridge = {
  call(name: string, input: unknown): Promise<Result<unknown, Failure>>
  subscribe(listener: (event: unknown) => void): () => void
}

export function bridge(): Bridge {
  // The preload puts it on the window before any script of the page runs.
  return Reflect.get(window, 'sevenfold') as Bridge
}
