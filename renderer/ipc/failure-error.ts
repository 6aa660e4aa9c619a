import type { Failure } from '#shared/failure'
import { failureMessage } from './failure-message'

/** An expected failure on its way through a promise; `failure` says which, `message` is the sentence for a person. */
export class FailureError extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failureMessage(failure))
    this.name = 'FailureError'
    this.failure = failure
  }
}

/** The sentence to show for whatever was caught; a bug in the window itself gets a plain one. */
export function sentenceFor(error: unknown): string {
  if (error instanceof FailureError) return error.message
  return 'Something went wrong in this window. Nothing already saved is affected.'
}

/** One message a field where the input was refused; empty for every other failure. */
export function fieldErrors(error: unknown): Readonly<Record<string, string>> {
  return error instanceof FailureError && error.failure.code === 'invalid_input' ? error.failure.fields : {}
}
