import { Stream, type PdfObject } from './objects'
import type { PdfFile } from './pdf-file'
import { serialise } from './serialise'

/** A dictionary already written out, whose bytes the caller needs to find again. */
export class Written {
  constructor(readonly text: string) {}
}

export type Change = PdfObject | Written

export interface Update {
  readonly bytes: Buffer
  /** Where each object's own value begins, past its `12 0 obj` line. */
  readonly positions: ReadonlyMap<number, number>
}

/**
 * The file with a revision appended that holds `changes` by object number. Not one byte that was there before changes,
 * which is what keeps earlier signatures good.
 */
export function appendRevision(pdf: PdfFile, changes: ReadonlyMap<number, Change>): Update {
  const parts: Buffer[] = [pdf.bytes]
  let length = pdf.bytes.length
  const put = (part: Buffer) => {
    parts.push(part)
    length += part.length
  }
  if (pdf.bytes.at(-1) !== 0x0a) put(latin1('\n'))
  const numbers = [...changes.keys()].toSorted((a, b) => a - b)
  const offsets = new Map<number, number>()
  const positions = new Map<number, number>()
  for (const number of numbers) {
    offsets.set(number, length)
    put(latin1(`${number} ${generationOf(pdf, number)} obj\n`))
    positions.set(number, length)
    putObject(changes.get(number) ?? null, put)
    put(latin1('\nendobj\n'))
  }
  const table = length
  put(latin1(crossReferenceTable(pdf, numbers, offsets)))
  put(latin1(`trailer\n${trailer(pdf, numbers)}\nstartxref\n${table}\n%%EOF\n`))
  return { bytes: Buffer.concat(parts), positions }
}

function putObject(object: Change, put: (part: Buffer) => void): void {
  if (object instanceof Written) return put(latin1(object.text))
  if (!(object instanceof Stream)) return put(latin1(serialise(object)))
  const dictionary = new Map(object.dictionary).set('Length', object.content.length)
  put(latin1(`${serialise(dictionary)}\nstream\n`))
  put(object.content)
  put(latin1('\nendstream'))
}

function crossReferenceTable(pdf: PdfFile, numbers: readonly number[], offsets: ReadonlyMap<number, number>): string {
  let table = 'xref\n'
  for (const run of runs(numbers)) {
    table += `${run[0]} ${run.length}\n`
    for (const number of run) {
      const offset = String(offsets.get(number)).padStart(10, '0')
      table += `${offset} ${String(generationOf(pdf, number)).padStart(5, '0')} n \n`
    }
  }
  return table
}

/** Splits ascending numbers where they stop following each other: 3 4 5 9 becomes [3 4 5] [9]. */
function runs(numbers: readonly number[]): number[][] {
  const made: number[][] = []
  for (const number of numbers) {
    const last = made.at(-1)
    if (last && last.at(-1) === number - 1) last.push(number)
    else made.push([number])
  }
  return made
}

function trailer(pdf: PdfFile, numbers: readonly number[]): string {
  const entries = new Map(pdf.trailer)
  entries.set('Prev', pdf.crossReference.start)
  entries.set('Size', Math.max(pdf.firstUnusedNumber, (numbers.at(-1) ?? 0) + 1))
  return serialise(entries)
}

function generationOf(pdf: PdfFile, number: number): number {
  return pdf.crossReference.entries.get(number)?.generation ?? 0
}

function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}
