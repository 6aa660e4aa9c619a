import { Name, PdfString, Ref, type PdfDictionary, type PdfValue } from './objects'
import { UnreadablePdf } from './unreadable-pdf'

/** Deeper than any real document nests; a hostile one would otherwise exhaust the stack. */
const maximumDepth = 64

const space = codes('\0\t\n\f\r ')
const delimiter = codes('()<>[]{}/%')
const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/** Reads PDF values one after another from `position`. Throws UnreadablePdf on anything not written by the book. */
export class Lexer {
  constructor(
    readonly bytes: Buffer,
    public position: number,
  ) {}

  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.position]
      if (byte === undefined) return
      if (byte === 0x25) this.skipComment()
      else if (space.has(byte)) this.position += 1
      else return
    }
  }

  /** The next run of ordinary characters, empty when a bracket or the end of the file comes first. */
  word(): string {
    this.skipSpace()
    const start = this.position
    while (isOrdinary(this.bytes[this.position])) this.position += 1
    return this.bytes.toString('latin1', start, this.position)
  }

  value(depth = 0): PdfValue {
    if (depth > maximumDepth) throw new UnreadablePdf('Its contents are nested too deeply.')
    this.skipSpace()
    const next = this.bytes.toString('latin1', this.position, this.position + 2)
    if (next === '<<') return this.dictionary(depth)
    if (next.startsWith('<')) return this.hexString()
    if (next.startsWith('(')) return this.literalString()
    if (next.startsWith('[')) return this.array(depth)
    if (next.startsWith('/')) return this.name()
    return this.plainValue()
  }

  private dictionary(depth: number): PdfDictionary {
    const entries: PdfDictionary = new Map()
    this.position += 2
    for (;;) {
      this.skipSpace()
      const next = this.bytes.toString('latin1', this.position, this.position + 2)
      if (next === '>>') break
      if (!next.startsWith('/')) throw this.damage()
      const key = this.name().text
      // Readers disagree on which of two equal keys counts, so a file with such a pair could show two faces.
      if (entries.has(key)) throw new UnreadablePdf('One of its entries is written twice.')
      entries.set(key, this.value(depth + 1))
    }
    this.position += 2
    return entries
  }

  private array(depth: number): PdfValue[] {
    const items: PdfValue[] = []
    this.position += 1
    for (;;) {
      this.skipSpace()
      if (this.bytes[this.position] === 0x5d) break
      items.push(this.value(depth + 1))
    }
    this.position += 1
    return items
  }

  private name(): Name {
    const start = (this.position += 1)
    while (isOrdinary(this.bytes[this.position])) this.position += 1
    const written = this.bytes.toString('latin1', start, this.position)
    return new Name(written.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))))
  }

  private hexString(): PdfString {
    const start = this.position
    const close = this.bytes.indexOf(0x3e, start)
    if (close < 0) throw this.damage()
    const digits = this.bytes.toString('latin1', start + 1, close).replace(/[\0\t\n\f\r ]/g, '')
    if (!/^[0-9a-fA-F]*$/.test(digits)) throw this.damage()
    this.position = close + 1
    return new PdfString(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex'), true, start, this.position)
  }

  private literalString(): PdfString {
    const start = this.position
    const out: number[] = []
    this.position += 1
    for (let open = 1; ;) {
      const byte = this.take()
      if (byte === 0x5c) out.push(...this.escaped())
      else {
        if (byte === 0x28) open += 1
        if (byte === 0x29 && (open -= 1) === 0) break
        out.push(byte)
      }
    }
    return new PdfString(Buffer.from(out), false, start, this.position)
  }

  /** What follows a backslash: a letter, up to three octal digits, a line end to leave out, or the character itself. */
  private escaped(): number[] {
    const byte = this.take()
    const letter = escapes[String.fromCharCode(byte)]
    if (letter !== undefined) return [letter]
    if (byte === 0x0a) return []
    if (byte === 0x0d) {
      if (this.bytes[this.position] === 0x0a) this.position += 1
      return []
    }
    if (!isOctal(byte)) return [byte]
    let code = byte - 0x30
    for (let more = 0; more < 2 && isOctal(this.bytes[this.position]); more += 1) code = code * 8 + this.take() - 0x30
    return [code & 0xff]
  }

  private plainValue(): PdfValue {
    const word = this.word()
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    if (/^\d{1,10}$/.test(word)) return this.reference(Number(word)) ?? Number(word)
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word) && word.length < 30) return Number(word)
    throw this.damage()
  }

  private reference(number: number): Ref | null {
    const back = this.position
    const generation = this.word()
    if (/^\d{1,5}$/.test(generation) && this.word() === 'R') return new Ref(number, Number(generation))
    this.position = back
    return null
  }

  private take(): number {
    const byte = this.bytes[this.position]
    if (byte === undefined) throw this.damage()
    this.position += 1
    return byte
  }

  private skipComment(): void {
    for (;;) {
      const byte = this.bytes[this.position]
      if (byte === undefined || byte === 0x0a || byte === 0x0d) return
      this.position += 1
    }
  }

  private damage(): UnreadablePdf {
    return new UnreadablePdf(`Its contents are damaged near byte ${this.position}.`)
  }
}

function codes(characters: string): ReadonlySet<number> {
  return new Set(Buffer.from(characters, 'latin1'))
}

function isOrdinary(byte: number | undefined): boolean {
  return byte !== undefined && !space.has(byte) && !delimiter.has(byte)
}

function isOctal(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x37
}
