import crypto from 'node:crypto'
import fs from 'node:fs'

/** Twelve hex digits are plenty to tell versions of one thing apart in a folder's name. */
export function shortDigest(...parts) {
  const hash = crypto.createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 12)
}

/** A file's digest as npm writes it: `sha512-…`. */
export function integrityOf(file) {
  return `sha512-${crypto.createHash('sha512').update(fs.readFileSync(file)).digest('base64')}`
}
