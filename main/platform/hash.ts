import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** SHA-256 as lower-case hex. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** SHA-256 of a file, read as a stream so that its size does not matter. */
export async function sha256OfFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer) // a stream without encoding gives Buffers
  return hash.digest('hex')
}
