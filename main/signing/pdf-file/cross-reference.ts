import { Lexer } from './lexer'
import type { PdfDictionary } from './objects'
import { UnreadablePdf } from './unreadable-pdf'

/** Where an object stands; null for a number that is free. */
export type Entry = { readonly offset: number; readonly generation: number } | null

export interface CrossReference {
  readonly entries: ReadonlyMap<number, Entry>
  readonly trailer: PdfDictionary
  /** Where the newest table starts, which the next revision must name as its predecessor. */
  readonly start: number
}

/** The highest object number PDF allows. */
const maximumNumber = 8_388_607
const entryLength = 20
const marker = 'startxref'

/** Follows the tables from the newest revision back to the first. Only classic tables: what our own writer makes. */
export function readCrossReference(bytes: Buffer): CrossReference {
  const start = newestTable(bytes)
  const entries = new Map<number, Entry>()
  const seen = new Set<number>()
  let newest: PdfDictionary | undefined
  for (let at: number | undefined = start; at !== undefined;) {
    if (seen.has(at)) throw new UnreadablePdf('Its list of revisions runs in a circle.')
    seen.add(at)
    const trailer = readTable(bytes, at, entries)
    newest ??= trailer
    at = previousTable(trailer)
  }
  if (!newest) throw damaged()
  return { entries, trailer: newest, start }
}

function newestTable(bytes: Buffer): number {
  const at = bytes.lastIndexOf(marker)
  if (at < 0) throw damaged()
  return integer(new Lexer(bytes, at + marker.length).word())
}

/** Adds the entries that no newer table has given, and returns the table's trailer. */
function readTable(bytes: Buffer, offset: number, entries: Map<number, Entry>): PdfDictionary {
  const lexer = new Lexer(bytes, offset)
  const first = lexer.word()
  if (/^\d+$/.test(first))
    throw new UnreadablePdf('It uses cross-reference streams, which are not supported.', 'unsupported')
  if (first !== 'xref') throw damaged()
  for (;;) {
    const word = lexer.word()
    if (word === 'trailer') break
    readSection(lexer, integer(word), integer(lexer.word()), entries)
  }
  const trailer = lexer.value()
  if (!(trailer instanceof Map)) throw damaged()
  refuse(trailer)
  return trailer
}

function readSection(lexer: Lexer, first: number, count: number, entries: Map<number, Entry>): void {
  lexer.skipSpace()
  if (first + count > maximumNumber || lexer.position + count * entryLength > lexer.bytes.length) throw damaged()
  for (let number = first; number < first + count; number += 1) {
    const line = lexer.bytes.toString('latin1', lexer.position, (lexer.position += entryLength))
    const match = /^(\d{10}) (\d{5}) ([nf])[ \r][\r\n]$/.exec(line)
    if (!match) throw damaged()
    const entry = match[3] === 'n' ? { offset: Number(match[1]), generation: Number(match[2]) } : null
    if (!entries.has(number)) entries.set(number, entry)
  }
}

function refuse(trailer: PdfDictionary): void {
  if (trailer.has('Encrypt')) throw new UnreadablePdf('It is encrypted.', 'encrypted')
  // A hybrid file shows other objects to readers that know cross-reference streams.
  if (trailer.has('XRefStm'))
    throw new UnreadablePdf('It uses cross-reference streams, which are not supported.', 'unsupported')
}

function previousTable(trailer: PdfDictionary): number | undefined {
  const previous = trailer.get('Prev')
  if (previous === undefined) return undefined
  if (typeof previous !== 'number' || !Number.isInteger(previous)) throw damaged()
  return previous
}

function integer(word: string): number {
  if (!/^\d{1,10}$/.test(word)) throw damaged()
  return Number(word)
}

function damaged(): UnreadablePdf {
  return new UnreadablePdf('Its table of contents for software (the cross-reference table) is damaged or missing.')
}
