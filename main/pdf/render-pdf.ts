import { setImmediate } from 'node:timers/promises'
import type { LaidOutPage } from 'pdfmake/js/LayoutBuilder.js'
import { Bookmarks } from './bookmarks'
import { cleanText } from './clean-text'
import { Destinations } from './destinations'
import { stampFileId } from './file-id'
import { fontNames, isFontName, registerFonts } from './fonts'
import { freshContent } from './fresh-content'
import { GlyphRuns } from './glyph-runs'
import type { Overflow } from './line-drawing'
import { MarkedContent } from './marked-content'
import { MeasuredText } from './measured-text'
import type { DocumentAbout, PackDefinition, PageContent } from './pack-definition'
import { drawPage } from './page-drawing'
import { Pen } from './pen'
import { PdfDocument, SvgMeasure } from './pdfmake-engine'
import { SignatureFields, type SignatureField } from './signature-fields'
import { writeStructureTree, type StructureElement } from './structure-tree'
import { TaggedLayout } from './tagged-layout'
import { writeXmp } from './xmp'

export interface RenderOptions {
  /** The folder of the fonts that come with the app. Nothing else is read, and no address is ever fetched. */
  readonly fontsDir: string
  /** Hears how much is done, from 0 to 1, never less than before. */
  readonly onProgress?: (fraction: number) => void
  /** Asked at every page while laying out and while drawing; true stops with RenderCancelled. */
  readonly isCancelled?: () => boolean
}

export interface RenderedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Text that runs past the right margin. A fault in the definition: a good one gives none. */
  readonly overflow: readonly Overflow[]
  readonly signatureFields: readonly SignatureField[]
}

export class RenderCancelled extends Error {
  override readonly name = 'RenderCancelled'
}

/** How much of the time goes into laying out, for the progress shown. */
const LAYOUT_SHARE = 0.6

/**
 * Draws a definition: the same definition always gives the same bytes. The definition is left as it was.
 * Throws RenderCancelled when told to stop; anything else thrown is a fault in the definition.
 */
export async function renderPdf(definition: PackDefinition, options: RenderOptions): Promise<RenderedPdf> {
  const step = progressReporter(options)
  const about = cleanAbout(definition.about)
  const doc = openDocument(definition, about, options.fontsDir)
  const { pages, documentElement } = layOut(doc, definition, (fraction) => step(fraction * LAYOUT_SHARE))
  const count = pages.length
  const tools = drawingTools(doc, definition)

  for (const [index, page] of pages.entries()) {
    doc.addPage({ size: [page.pageSize.width, page.pageSize.height] })
    drawPage({ ...tools, pen: new Pen(doc), marks: new MarkedContent(doc, tools.tagged), pageNumber: index + 1 }, page)
    page.items = [] // a long pack's layout is large, and drawn once
    step(LAYOUT_SHARE + (1 - LAYOUT_SHARE) * ((index + 1) / count) * 0.99)
    await setImmediate() // lets a cancel arrive
  }
  const bytes = await finish(doc, definition, about, tools, documentElement)
  step(1)
  return { bytes, pages: count, overflow: tools.overflow, signatureFields: tools.fields.placed }
}

function progressReporter({ onProgress, isCancelled }: RenderOptions): (fraction: number) => void {
  let reached = -1
  return (fraction) => {
    if (isCancelled?.()) throw new RenderCancelled('The document was cancelled before it was complete')
    if (fraction > reached) onProgress?.((reached = fraction))
  }
}

function cleanAbout(about: DocumentAbout): DocumentAbout {
  return {
    title: cleanText(about.title),
    author: cleanText(about.author),
    subject: cleanText(about.subject),
    keywords: cleanText(about.keywords),
    creator: cleanText(about.creator),
    createdAt: about.createdAt,
  }
}

function openDocument(definition: PackDefinition, about: DocumentAbout, fontsDir: string): PdfDocument {
  const options = {
    pdfVersion: '1.7',
    tagged: definition.tagged,
    displayTitle: true,
    compress: true,
    lang: definition.language,
    fontLayoutCache: true,
    autoFirstPage: false,
    font: null,
    info: {
      Title: about.title,
      Author: about.author,
      Subject: about.subject,
      Keywords: about.keywords,
      Creator: about.creator,
      Producer: about.creator,
      CreationDate: about.createdAt,
      ModDate: about.createdAt,
    },
  }
  const doc = new PdfDocument(fontNames, {}, {}, {}, options, null, isFontName)
  registerFonts(doc, fontsDir)
  for (const { bytes, name, description, mediaType } of definition.attachments ?? []) {
    const dates = { creationDate: about.createdAt, modifiedDate: about.createdAt }
    doc.file(Buffer.from(bytes), { name, description, type: mediaType, relationship: 'Supplement', ...dates })
  }
  return doc
}

interface LaidOut {
  readonly pages: readonly LaidOutPage[]
  readonly documentElement: StructureElement
}

/** Lays out, and again with a block allowed to break for every block that proved taller than a page. */
function layOut(doc: PdfDocument, definition: PackDefinition, onStep: (fraction: number) => void): LaidOut {
  const [left, top, right, bottom] = definition.pageMargins
  const breakable = new Set<object>()
  const text = new MeasuredText(doc)
  for (;;) {
    const { content, origin } = freshContent(definition.content, breakable)
    const layout = new TaggedLayout({ ...definition.pageSize }, { left, top, right, bottom }, new SvgMeasure())
    layout.hooks = { text, onStep }
    layout.registerTableLayouts(definition.tableLayouts)
    const pages = layout.layoutDocument(
      content,
      doc,
      definition.styles,
      definition.defaultStyle,
      forPdfmake(definition.background),
      forPdfmake(definition.header),
      forPdfmake(definition.footer),
    )
    if (layout.tooTall.size === 0) return { pages, documentElement: layout.documentElement }
    for (const node of layout.tooTall) {
      const source = origin.get(node)
      if (!source || breakable.has(source)) throw new Error('A block is too tall for a page, and cannot be broken')
      breakable.add(source)
    }
  }
}

/** pdfmake calls headers and footers with (number, total, size), backgrounds with (number, size). */
function forPdfmake(draw: PageContent | undefined) {
  if (!draw) return undefined
  return (number: number, totalOrSize: number | PageSize, size?: PageSize): unknown => {
    const total = typeof totalOrSize === 'number' ? totalOrSize : 0
    const page = typeof totalOrSize === 'number' ? size : totalOrSize
    if (!page) throw new Error('pdfmake gave no page size')
    const content = draw({ number, total, width: page.width, height: page.height })
    return content === null ? null : freshContent(content).content
  }
}

interface PageSize {
  readonly width: number
  readonly height: number
}

function drawingTools(doc: PdfDocument, definition: PackDefinition) {
  return {
    doc,
    tagged: definition.tagged,
    rightMargin: definition.pageMargins[2],
    glyphs: new GlyphRuns(),
    bookmarks: new Bookmarks(),
    destinations: new Destinations(),
    fields: new SignatureFields(doc, definition.tagged),
    overflow: [] as Overflow[], // filled while drawing
  }
}

async function finish(
  doc: PdfDocument,
  definition: PackDefinition,
  about: DocumentAbout,
  tools: ReturnType<typeof drawingTools>,
  documentElement: StructureElement,
): Promise<Uint8Array> {
  // pdfkit calls these as it closes the file. Ours write what it writes wrongly or not at all.
  doc.endMetadata = () => writeXmp(doc, about, definition.language)
  doc.endOutline = () => tools.bookmarks.write(doc)
  doc.endAcroForm = () => undefined
  tools.fields.write()
  tools.destinations.write(doc)
  if (definition.tagged) writeStructureTree(doc, documentElement)
  doc.end()
  if (doc._waiting > 0) throw new Error(`${doc._waiting} objects of the file were begun and not ended`)
  const chunks: Buffer[] = []
  for await (const chunk of doc) chunks.push(chunk as Buffer) // a stream without encoding gives Buffers
  return stampFileId(Buffer.concat(chunks))
}
