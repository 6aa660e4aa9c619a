import { randomBytes } from 'node:crypto'
import { err, ok, type Result } from '#shared/result'
import { openWith, sealWith, type Sealed } from './keys/authenticated-encryption'
import { boxChecksum, isKeyBox, type KeyBox, type Lock } from './keys/key-box-format'
import { deriveKey, newDerivation } from './keys/key-derivation'
import { newRecoveryKey, normaliseRecoveryKey } from './keys/recovery-key'

export type { KeyBox } from './keys/key-box-format'

export type OpenKeyFailure =
  | { readonly code: 'wrong_passphrase' }
  | { readonly code: 'wrong_recovery_key' }
  /** This box was sealed without a recovery key. */
  | { readonly code: 'no_recovery_key' }
  | { readonly code: 'damaged_key' }

/**
 * Encrypts a private key. The box is plain JSON and safe to store: a random data key encrypts the private key, and the
 * passphrase, by scrypt, encrypts the data key. With `recovery` a printable recovery key encrypts the same data key a
 * second time; it is returned this once and kept nowhere.
 */
export async function sealKey(
  privateKeyPkcs8: Uint8Array,
  passphrase: string,
  options: { readonly recovery?: boolean } = {},
): Promise<{ readonly box: KeyBox; readonly recoveryKey?: string }> {
  if (passphrase === '') throw new Error('A key is sealed under a passphrase')
  const dataKey = randomBytes(32)
  const recoveryKey = options.recovery ? newRecoveryKey() : undefined
  const contents = {
    format: 'sevenfold-key',
    version: 1,
    passphrase: await lock(dataKey, normalisePassphrase(passphrase), 'passphrase'),
    ...(recoveryKey && { recovery: await lock(dataKey, recoveryKey, 'recovery') }),
    privateKey: sealWith(dataKey, privateKeyPkcs8, 'private key'),
  } as const
  dataKey.fill(0)
  const box: KeyBox = { ...contents, checksum: boxChecksum(contents) }
  return recoveryKey ? { box, recoveryKey } : { box }
}

/**
 * The private key (PKCS#8, DER) out of a box. `box` may be anything that came from a file: what is not an unharmed box
 * is `damaged_key`, found by a checksum before the passphrase is blamed.
 */
export async function openKey(
  box: unknown,
  secret: string | { readonly recoveryKey: string },
): Promise<Result<Uint8Array, OpenKeyFailure>> {
  if (!isKeyBox(box) || boxChecksum(box) !== box.checksum) return err({ code: 'damaged_key' })
  const isPassphrase = typeof secret === 'string'
  const chosen = isPassphrase ? box.passphrase : box.recovery
  if (!chosen) return err({ code: 'no_recovery_key' })
  const words = isPassphrase ? normalisePassphrase(secret) : normaliseRecoveryKey(secret.recoveryKey)
  const dataKey = await unlock(chosen, words, isPassphrase ? 'passphrase' : 'recovery')
  if (!dataKey) return err({ code: isPassphrase ? 'wrong_passphrase' : 'wrong_recovery_key' })
  const privateKey = openWith(dataKey, box.privateKey, 'private key')
  dataKey.fill(0)
  return privateKey ? ok(privateKey) : err({ code: 'damaged_key' })
}

/** The same words typed on two keyboards may reach us as different code points; ŵ is one letter or a w and an accent. */
function normalisePassphrase(passphrase: string): string {
  return passphrase.normalize('NFC')
}

async function lock(dataKey: Uint8Array, words: string, purpose: string): Promise<Lock> {
  const derivation = newDerivation()
  return { derivation, dataKey: sealWith(await deriveKey(words, derivation), dataKey, purpose) }
}

async function unlock(chosen: Lock, words: string, purpose: string): Promise<Buffer | null> {
  const sealed: Sealed = chosen.dataKey
  return openWith(await deriveKey(words, chosen.derivation), sealed, purpose)
}
