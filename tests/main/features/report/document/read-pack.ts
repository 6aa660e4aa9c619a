import { buildEvidencePack } from '#main/features/report/document/evidence-pack.document'
import type { PackSnapshot } from '#main/features/report/pack-snapshot'
import { renderPdf, type RenderedPdf } from '#main/pdf/render-pdf'
import { ask, fontsDir, linesOf } from '#tests/main/pdf/judges'

export interface ReadPack extends RenderedPdf {
  /** The text of each page, every run of spaces and line ends as one space. */
  readonly pageTexts: readonly string[]
  readonly text: string
}

/** Builds, draws, and has another program read the pages back. */
export async function readPack(snapshot: PackSnapshot): Promise<ReadPack> {
  const rendered = await renderPdf(buildEvidencePack(snapshot), { fontsDir })
  const printed = ask('pdftotext', rendered.bytes, '-enc', 'UTF-8', '{}', '-').split('\f').slice(0, rendered.pages)
  const pageTexts = printed.map((page) => page.replace(/\s+/g, ' ').trim())
  return { ...rendered, pageTexts, text: pageTexts.join(' ') }
}

/** The entries of the contents, as printed: each heading, and the page it is said to be on. */
export function contentsOf(pack: ReadPack): readonly ContentsEntry[] {
  const entries: ContentsEntry[] = []
  // The contents begin on page 2 and end before the page that their first entry names.
  for (let page = 2; page < (entries[0]?.page ?? 3); page++) {
    for (const line of linesOf(pack.bytes, page)) {
      const found = /^\s*(\S.*?)\s{4,}(\d+)$/.exec(line)
      if (found?.[1] && found[2]) entries.push({ title: found[1].replace(/\s+/g, ' '), page: Number(found[2]) })
    }
  }
  return entries
}

export interface ContentsEntry {
  readonly title: string
  readonly page: number
}

/** The words between two others, the first time they stand in that order. */
export function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start)
  if (from === -1) throw new Error(`The pack does not say: ${start}`)
  const to = text.indexOf(end, from + start.length)
  return to === -1 ? text.slice(from) : text.slice(from, to)
}
