import { readCrossReference, type CrossReference } from './cross-reference'
import { Lexer } from './lexer'
import { Name, PdfString, Ref, Stream, type PdfDictionary, type PdfObject, type PdfValue } from './objects'
import { textOf } from './text'
import { UnreadablePdf } from './unreadable-pdf'

/** A PDF opened for reading. Objects are read when asked for, once. Every method may throw UnreadablePdf. */
export class PdfFile {
  readonly bytes: Buffer
  readonly crossReference: CrossReference
  private readonly read = new Map<number, PdfObject>()
  private readonly reading = new Set<number>()
  private effort = 0

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (this.bytes.toString('latin1', 0, 5) !== '%PDF-') throw new UnreadablePdf('It is not a PDF.')
    this.crossReference = readCrossReference(this.bytes)
  }

  get trailer(): PdfDictionary {
    return this.crossReference.trailer
  }

  get rootRef(): Ref {
    const root = this.trailer.get('Root')
    if (!(root instanceof Ref)) throw new UnreadablePdf('Its catalogue is missing.')
    return root
  }

  get catalogue(): PdfDictionary {
    const catalogue = this.dictionary(this.rootRef)
    if (!catalogue) throw new UnreadablePdf('Its catalogue is missing.')
    return catalogue
  }

  /** The lowest object number that no revision has used. */
  get firstUnusedNumber(): number {
    const size = this.trailer.get('Size')
    let next = typeof size === 'number' && Number.isInteger(size) && size > 0 ? size : 1
    for (const number of this.crossReference.entries.keys()) next = Math.max(next, number + 1)
    return next
  }

  /** What a value stands for: itself, or the object a reference names (null when there is none, as PDF rules). */
  resolve(value: PdfValue | undefined): PdfObject {
    if (!(value instanceof Ref)) return value ?? null
    const known = this.read.get(value.number)
    if (known !== undefined) return known
    const entry = this.crossReference.entries.get(value.number)
    if (!entry || entry.generation !== value.generation) return null
    if (this.reading.has(value.number)) throw new UnreadablePdf('One of its parts is defined by itself.')
    this.reading.add(value.number)
    const object = this.readObject(value, entry.offset)
    this.reading.delete(value.number)
    this.read.set(value.number, object)
    return object
  }

  dictionary(value: PdfValue | undefined): PdfDictionary | null {
    const object = this.resolve(value)
    return object instanceof Map ? object : null
  }

  array(value: PdfValue | undefined): PdfValue[] {
    const object = this.resolve(value)
    return Array.isArray(object) ? object : []
  }

  name(value: PdfValue | undefined): string | null {
    const object = this.resolve(value)
    return object instanceof Name ? object.text : null
  }

  number(value: PdfValue | undefined): number | null {
    const object = this.resolve(value)
    return typeof object === 'number' ? object : null
  }

  text(value: PdfValue | undefined): string | null {
    const object = this.resolve(value)
    return object instanceof PdfString ? textOf(object) : null
  }

  private readObject(ref: Ref, offset: number): PdfObject {
    const lexer = new Lexer(this.bytes, offset)
    const isThere =
      lexer.word() === String(ref.number) && lexer.word() === String(ref.generation) && lexer.word() === 'obj'
    if (!isThere) throw new UnreadablePdf(`Part ${ref.number} is not where the file says it is.`)
    const value = lexer.value()
    let end = lexer.word()
    let object: PdfObject = value
    if (end === 'stream' && value instanceof Map) {
      object = this.readStream(value, lexer)
      end = lexer.word()
    }
    if (end !== 'endobj') throw new UnreadablePdf(`Part ${ref.number} is damaged.`)
    this.spend(lexer.position - offset)
    return object
  }

  private readStream(dictionary: PdfDictionary, lexer: Lexer): Stream {
    if (this.bytes[lexer.position] === 0x0d) lexer.position += 1
    if (this.bytes[lexer.position] === 0x0a) lexer.position += 1
    const start = lexer.position
    const length = this.number(dictionary.get('Length'))
    const isPossible = length !== null && Number.isInteger(length) && length >= 0 && start + length <= this.bytes.length
    if (!isPossible) throw new UnreadablePdf('One of its parts gives a wrong length.')
    lexer.position = start + length
    if (lexer.word() !== 'endstream') throw new UnreadablePdf('One of its parts gives a wrong length.')
    return new Stream(dictionary, this.bytes.subarray(start, start + length))
  }

  /** Objects in a sound file do not overlap, so reading them all costs about the file once; a trap costs far more. */
  private spend(bytes: number): void {
    this.effort += bytes
    if (this.effort > 4 * this.bytes.length + 65_536) throw new UnreadablePdf('Its parts lie on top of each other.')
  }
}
