/** Progress goes to stderr, so that a command's own stdout stays clean for whoever pipes it. */
export function say(message) {
  process.stderr.write(`[sevenfold] ${message}\n`)
}

/** A problem the reader can act on: shown as it is, without a stack trace. */
export class SetUpProblem extends Error {}
