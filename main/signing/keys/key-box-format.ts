import type { Sealed } from './authenticated-encryption'
import { sha256 } from '#main/signing/sha256'
import { isReasonable, type Derivation } from './key-derivation'

/** A data key, sealed under a key drawn from a passphrase or recovery key. */
export interface Lock {
  readonly derivation: Derivation
  readonly dataKey: Sealed
}

/** An encrypted private key, as JSON. Version 1. */
export interface KeyBox {
  readonly format: 'sevenfold-key'
  readonly version: 1
  readonly passphrase: Lock
  readonly recovery?: Lock
  readonly privateKey: Sealed
  /** SHA-256 of everything else, base64: tells a damaged box from a wrong passphrase. No secret goes into it. */
  readonly checksum: string
}

export function boxChecksum(box: Omit<KeyBox, 'checksum'>): string {
  const locks = [box.passphrase, ...(box.recovery ? [box.recovery] : [])]
  const fields = [box.format, box.version, ...locks.flatMap(lockFields), ...sealedFields(box.privateKey)]
  return sha256(Buffer.from(JSON.stringify(fields))).toString('base64')
}

export function isKeyBox(value: unknown): value is KeyBox {
  if (!isRecord(value)) return false
  if (value['format'] !== 'sevenfold-key' || value['version'] !== 1 || typeof value['checksum'] !== 'string')
    return false
  const isRecoverySound = value['recovery'] === undefined || isLock(value['recovery'])
  return isRecoverySound && isLock(value['passphrase']) && isSealed(value['privateKey'])
}

function lockFields({ derivation, dataKey }: Lock): (string | number)[] {
  const { cost, blockSize, parallelization, salt } = derivation
  return [derivation.function, cost, blockSize, parallelization, salt, ...sealedFields(dataKey)]
}

function sealedFields({ nonce, ciphertext, tag }: Sealed): string[] {
  return [nonce, ciphertext, tag]
}

function isLock(value: unknown): value is Lock {
  return isRecord(value) && isDerivation(value['derivation']) && isSealed(value['dataKey'])
}

function isDerivation(value: unknown): value is Derivation {
  if (!isRecord(value)) return false
  const numbers = [value['cost'], value['blockSize'], value['parallelization']]
  if (value['function'] !== 'scrypt' || typeof value['salt'] !== 'string') return false
  // True: the four checks above and here are the whole of the type.
  return numbers.every((number) => Number.isInteger(number)) && isReasonable(value as unknown as Derivation)
}

function isSealed(value: unknown): value is Sealed {
  return isRecord(value) && ['nonce', 'ciphertext', 'tag'].every((key) => typeof value[key] === 'string')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
