import { randomBytes, scrypt } from 'node:crypto'

/** How a key was drawn from a passphrase. Stored beside what it opens, so that the cost can rise over the years. */
export interface Derivation {
  readonly function: 'scrypt'
  readonly cost: number
  readonly blockSize: number
  readonly parallelization: number
  /** Base64. */
  readonly salt: string
}

/** OWASP's second scrypt setting: 64 MiB of memory at a time, so that a modest laptop manages and a guesser suffers. */
const cost = 2 ** 16
const blockSize = 8
const parallelization = 2
const keyLength = 32

export function newDerivation(): Derivation {
  const salt = randomBytes(16).toString('base64')
  return { function: 'scrypt', cost, blockSize, parallelization, salt }
}

/** Bounds for a derivation that comes from a file: weak enough to guess, or large enough to stall the machine, is refused. */
export function isReasonable(derivation: Derivation): boolean {
  const isPowerOfTwo = Math.log2(derivation.cost) % 1 === 0
  const isWithin = derivation.cost >= 2 ** 15 && derivation.cost <= 2 ** 18
  return isPowerOfTwo && isWithin && derivation.blockSize === 8 && [1, 2, 3, 4].includes(derivation.parallelization)
}

/** A 32-byte key. Takes a good part of a second, off the main thread. */
export function deriveKey(words: string, derivation: Derivation): Promise<Buffer> {
  const options = {
    cost: derivation.cost,
    blockSize: derivation.blockSize,
    parallelization: derivation.parallelization,
    // scrypt needs 128 × cost × blockSize bytes and a little more; Node's own limit is below that.
    maxmem: 192 * derivation.cost * derivation.blockSize,
  }
  return new Promise((resolve, reject) => {
    scrypt(words, Buffer.from(derivation.salt, 'base64'), keyLength, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
