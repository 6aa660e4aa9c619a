import { Name, PdfString, Ref, type PdfValue } from './objects'

/** A value as it is written in a file, in Latin-1 characters, one for each byte. */
export function serialise(value: PdfValue): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return serialiseNumber(value)
  if (value instanceof Name) return serialiseName(value.text)
  if (value instanceof Ref) return `${value.number} ${value.generation} R`
  if (value instanceof PdfString) return serialiseString(value)
  if (Array.isArray(value)) return `[${value.map(serialise).join(' ')}]`
  return `<<${[...value].map(([key, item]) => `${serialiseName(key)} ${serialise(item)}`).join(' ')}>>`
}

export function serialiseName(text: string): string {
  return `/${text.replace(/[^!-~]|[#()<>[\]{}/%]/g, escapeInName)}`
}

function serialiseNumber(value: number): string {
  // PDF has no exponents, and readers keep about five decimals.
  return Number.isInteger(value) ? value.toFixed(0) : String(Number(value.toFixed(5)))
}

function escapeInName(character: string): string {
  return `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`
}

function serialiseString(string: PdfString): string {
  if (string.isHex) return `<${string.bytes.toString('hex')}>`
  const escaped = string.bytes
    .toString('latin1')
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('\r', '\\r')
  return `(${escaped})`
}
