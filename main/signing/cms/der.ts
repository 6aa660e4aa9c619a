/** The tags this room writes and reads. */
export const tag = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
  context4: 0xa4,
} as const

/** One element of DER: its tag and everything inside it. */
export function element(tagByte: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content)
  return Buffer.concat([Buffer.from([tagByte]), lengthBytes(body.length), body])
}

export function sequence(...content: readonly Uint8Array[]): Buffer {
  return element(tag.sequence, ...content)
}

/** The elements of a SET OF in the one order DER allows: by their bytes. */
export function inSetOrder(elements: readonly Uint8Array[]): Uint8Array[] {
  return elements.toSorted((a, b) => Buffer.compare(a, b))
}

/** An object identifier from its dotted form, whose first two arcs must be below 3 and 40. */
export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const bytes = [first * 40 + second, ...rest].flatMap(base128)
  return element(tag.objectIdentifier, Buffer.from(bytes))
}

/** A non-negative integer below 128, which is all that version numbers need. */
export function smallInteger(value: number): Buffer {
  return element(tag.integer, Buffer.from([value]))
}

export function octetString(bytes: Uint8Array): Buffer {
  return element(tag.octetString, bytes)
}

export interface Element {
  readonly tag: number
  readonly content: Buffer
  /** Tag, length and content together. */
  readonly whole: Buffer
}

/** The elements `bytes` consists of, or null unless it is DER through and through on this level. */
export function readElements(bytes: Buffer): Element[] | null {
  const elements: Element[] = []
  for (let at = 0; at < bytes.length;) {
    const next = readElement(bytes.subarray(at))
    if (!next) return null
    elements.push(next)
    at += next.whole.length
  }
  return elements
}

/** The element at the front of `bytes`; what follows it is left alone. Null unless tag and length are proper DER. */
export function readElement(bytes: Buffer): Element | null {
  const [tagByte, short] = bytes
  if (tagByte === undefined || short === undefined || (tagByte & 0x1f) === 0x1f) return null
  const extra = short < 0x80 ? 0 : short & 0x7f
  if (short === 0x80 || extra > 4 || bytes.length < 2 + extra) return null
  const length = extra === 0 ? short : bytes.readUIntBE(2, extra)
  const start = 2 + extra
  if (start + length > bytes.length || lengthBytes(length).length !== 1 + extra) return null
  return { tag: tagByte, content: bytes.subarray(start, start + length), whole: bytes.subarray(0, start + length) }
}

function lengthBytes(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length])
  const hex = length.toString(16)
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes])
}

function base128(arc: number): number[] {
  const groups = [arc % 128]
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) groups.unshift((rest % 128) | 0x80)
  return groups
}
