import type { Failure } from '#shared/failure'
import type { AppEvent } from '#shared/ipc/events'
import { ok, type Result } from '#shared/result'

export type FakeBridge = {
  /** Every call, in order. */
  readonly calls: { readonly name: string; readonly input: unknown }[]
  /** Answers the calls from now on. */
  answerWith(answer: (name: string, input: unknown) => Promise<Result<unknown, Failure>>): void
  send(event: AppEvent): void
}

/** Stands where the preload would put the bridge. It answers everything with nothing, until told otherwise. */
export function installFakeBridge(): FakeBridge {
  const listeners = new Set<(event: unknown) => void>()
  let answer: (name: string, input: unknown) => Promise<Result<unknown, Failure>> = () => Promise.resolve(ok(null))
  const calls: { name: string; input: unknown }[] = []
  Object.defineProperty(window, 'sevenfold', {
    configurable: true,
    value: {
      call(name: string, input: unknown) {
        calls.push({ name, input })
        return answer(name, input)
      },
      subscribe(listener: (event: unknown) => void) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  })
  return {
    calls,
    answerWith(newAnswer) {
      answer = newAnswer
    },
    send(event) {
      for (const listener of listeners) listener(event)
    },
  }
}
