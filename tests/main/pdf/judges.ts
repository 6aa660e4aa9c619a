import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The fonts that come with the app. */
export const fontsDir = path.resolve('resources/fonts')

/** Asks a program about a PDF and answers what it prints. `{}` among the arguments stands for the file. */
export function ask(program: string, bytes: Uint8Array, ...args: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sevenfold-pdf-'))
  try {
    const file = path.join(folder, 'asked.pdf')
    writeFileSync(file, bytes)
    const asked = args.map((arg) => (arg === '{}' ? file : arg))
    return execFileSync(program, asked, { encoding: 'utf8', maxBuffer: 200_000_000 })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The text of all pages, with every run of spaces and line ends as one space. */
export function textOf(bytes: Uint8Array): string {
  return ask('pdftotext', bytes, '{}', '-').replace(/\s+/g, ' ')
}

/** The text of one page (from 1), line by line. */
export function linesOf(bytes: Uint8Array, page: number): string[] {
  const number = String(page)
  return ask('pdftotext', bytes, '-layout', '-f', number, '-l', number, '{}', '-').split('\n')
}

/** The document's objects, decoded by qpdf. */
export interface PdfObjects {
  /** Follows references until something else is found. */
  readonly follow: (value: unknown) => unknown
  readonly dictionary: (value: unknown) => Readonly<Record<string, unknown>>
  readonly list: (value: unknown) => readonly unknown[]
  readonly trailer: Readonly<Record<string, unknown>>
  readonly pages: readonly { readonly page: Readonly<Record<string, unknown>>; readonly content: string }[]
}

interface QpdfEntry {
  readonly value?: unknown
  readonly stream?: { readonly dict: unknown; readonly data: string }
}

export function objectsOf(bytes: Uint8Array): PdfObjects {
  const printed = ask('qpdf', bytes, '--json', '--json-stream-data=inline', '--decode-level=generalized', '{}')
  // qpdf documents this shape as version 2 of its JSON.
  const parsed = JSON.parse(printed) as {
    qpdf: [unknown, Record<string, QpdfEntry>]
    pages: { object: string; contents: string[] }[]
  }
  const objects = parsed.qpdf[1]
  const entry = (reference: string): QpdfEntry => {
    const found = objects[`obj:${reference}`]
    if (!found) throw new Error(`No object ${reference}`)
    return found
  }
  const follow = (value: unknown): unknown =>
    typeof value === 'string' && /^\d+ \d+ R$/.test(value) ? (entry(value).value ?? entry(value).stream?.dict) : value
  const dictionary = (value: unknown): Readonly<Record<string, unknown>> => {
    const found = follow(value)
    if (typeof found !== 'object' || found === null || Array.isArray(found)) throw new Error('Not a dictionary')
    return found as Record<string, unknown> // an object from JSON
  }
  const list = (value: unknown): readonly unknown[] => {
    const found = follow(value)
    return Array.isArray(found) ? found : []
  }
  const pages = parsed.pages.map(({ object, contents }) => ({
    page: dictionary(object),
    content: contents
      .map((stream) => Buffer.from(entry(stream).stream?.data ?? '', 'base64').toString('latin1'))
      .join('\n'),
  }))
  return { follow, dictionary, list, pages, trailer: dictionary(objects.trailer?.value) }
}
