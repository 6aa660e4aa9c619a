import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** AES-256-GCM. All three are base64. */
export interface Sealed {
  readonly nonce: string
  readonly ciphertext: string
  readonly tag: string
}

const cipher = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16

/** Encrypts under a 32-byte key. `purpose` is bound in: what was sealed for one purpose does not open for another. */
export function sealWith(key: Uint8Array, plain: Uint8Array, purpose: string): Sealed {
  const nonce = randomBytes(nonceLength)
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagLength }).setAAD(Buffer.from(purpose))
  const ciphertext = Buffer.concat([sealing.update(plain), sealing.final()])
  return {
    nonce: nonce.toString('base64'),
    ciphertext: ciphertext.toString('base64'),
    tag: sealing.getAuthTag().toString('base64'),
  }
}

/** What was sealed, or null when the key is another one or a bit has changed: the two cannot be told apart. */
export function openWith(key: Uint8Array, sealed: Sealed, purpose: string): Buffer | null {
  const nonce = Buffer.from(sealed.nonce, 'base64')
  const tag = Buffer.from(sealed.tag, 'base64')
  if (nonce.length !== nonceLength || tag.length !== tagLength) return null
  const opening = createDecipheriv(cipher, key, nonce, { authTagLength: tagLength })
  opening.setAAD(Buffer.from(purpose)).setAuthTag(tag)
  const plain = opening.update(Buffer.from(sealed.ciphertext, 'base64'))
  try {
    return Buffer.concat([plain, opening.final()])
  } catch {
    // `final` throws for exactly one reason: the tag does not fit.
    return null
  }
}
