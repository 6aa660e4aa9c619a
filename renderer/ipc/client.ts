import type { ChannelInput, ChannelName, ChannelOutput } from '#shared/ipc/channels'
import { bridge } from './bridge'
import { FailureError } from './failure-error'

const successListeners = new Set<(name: ChannelName) => void>()

/** Hears of every call that succeeded, until the returned function is called. */
export function onSuccess(listener: (name: ChannelName) => void): () => void {
  successListeners.add(listener)
  return () => successListeners.delete(listener)
}

type Arguments<Name extends ChannelName> =
  ChannelInput<Name> extends void ? [input?: undefined] : [input: ChannelInput<Name>]

/**
 * Asks the main process, by the contract.
 * @throws FailureError for an expected failure
 */
export async function call<Name extends ChannelName>(
  name: Name,
  ...[input]: Arguments<Name>
): Promise<ChannelOutput<Name>> {
  const result = await bridge().call(name, input)
  if (!result.ok) throw new FailureError(result.failure)
  for (const listener of successListeners) listener(name)
  // The main process answers this channel by the same contract; its handlers are typed by it.
  return result.value as ChannelOutput<Name>
}
