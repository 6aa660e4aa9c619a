import { randomBytes } from 'node:crypto'

/** Crockford's alphabet: no I, L, O or U, so that a printed key is read back as it was written. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const characters = 32 // five bits each: 160 bits, beyond any guessing
const groupLength = 4

/** A new recovery key in printable groups: `7KQ2-M0XD-…`, eight groups of four. */
export function newRecoveryKey(): string {
  const letters = [...randomBytes(characters)].map((byte) => alphabet.charAt(byte % alphabet.length))
  return grouped(letters.join(''))
}

/** The key as it was printed, from however it was typed: any case, any spacing, O for 0, I or L for 1. */
export function normaliseRecoveryKey(typed: string): string {
  const letters = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return grouped(letters)
}

function grouped(letters: string): string {
  return (letters.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []).join('-')
}
