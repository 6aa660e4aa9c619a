import type { Log } from '#main/platform/log'
import { storageFailure } from '#main/db/storage-failure'
import { channels, type ChannelName } from '#shared/ipc/channels'
import type { Failure } from '#shared/failure'
import { err, type Result } from '#shared/result'
import type { Handlers } from './handlers'

export interface AnswerDeps {
  readonly handlers: Handlers
  readonly log: Log
  newReference(): string
}

/**
 * One call from the renderer: known channel, parsed input, handler, and the only catch-all. A bug becomes a reference
 * that the user can quote; what it was stays in the log.
 */
export async function answer(deps: AnswerDeps, name: unknown, input: unknown): Promise<Result<unknown, Failure>> {
  if (!isChannelName(name)) return unexpected(deps, new Error(`unknown channel ${String(name).slice(0, 80)}`))
  const parsed = channels[name].input.safeParse(input)
  if (!parsed.success) return err({ code: 'invalid_input', fields: fieldMessages(parsed.error.issues) })
  try {
    // The contract ties each name's schema to its handler's input; the union over all names can't show that.
    const handler = deps.handlers[name] as (input: unknown) => Promise<Result<unknown, Failure>>
    return await handler(parsed.data)
  } catch (error) {
    const failure = storageFailure(error)
    return failure ? err(failure) : unexpected(deps, error)
  }
}

function isChannelName(name: unknown): name is ChannelName {
  return typeof name === 'string' && Object.hasOwn(channels, name)
}

function unexpected(deps: AnswerDeps, error: unknown): Result<never, Failure> {
  const reference = deps.newReference()
  deps.log.error(reference, error)
  return err({ code: 'unexpected', reference })
}

function fieldMessages(issues: readonly { path: PropertyKey[]; message: string }[]): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of issues) fields[issue.path.map(String).join('.')] ??= issue.message
  return fields
}
