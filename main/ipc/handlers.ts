import type { Failure } from '#shared/failure'
import type { ChannelName, ChannelOutput, ParsedInput } from '#shared/ipc/channels'
import type { Result } from '#shared/result'

type Answer<Name extends ChannelName> = Promise<Result<ChannelOutput<Name>, Failure>>

/** One function for every channel of the contract: a missing or unknown one does not compile. */
export type Handlers = { readonly [Name in ChannelName]: (input: ParsedInput<Name>) => Answer<Name> }

/** The handlers of one noun: all channels whose names begin with it. */
export type HandlersOf<Noun extends string> = Pick<Handlers, Extract<ChannelName, `${Noun}:${string}`>>
