import { createHash } from 'node:crypto'

/** The SHA-256 of the parts as if they stood one behind the other. */
export function sha256(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
