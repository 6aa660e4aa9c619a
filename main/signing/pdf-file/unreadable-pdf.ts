/**
 * Thrown from deep inside the reader when a file cannot be read, and caught by `readPdf` and the two doors of this room,
 * `signPdf` and `verifyPdf`, which answer it as a value. `reason` is a sentence for a lay reader.
 */
export class UnreadablePdf extends Error {
  constructor(
    readonly reason: string,
    readonly kind: 'damaged' | 'encrypted' | 'unsupported' = 'damaged',
  ) {
    super(reason)
    this.name = 'UnreadablePdf'
  }
}

/** Runs `read`; what it throws as unreadable becomes the answer of `otherwise`. Anything else is a bug and is thrown on. */
export function unlessUnreadable<Value, Other>(read: () => Value, otherwise: (problem: UnreadablePdf) => Other) {
  try {
    return read()
  } catch (problem) {
    if (problem instanceof UnreadablePdf) return otherwise(problem)
    throw problem
  }
}
