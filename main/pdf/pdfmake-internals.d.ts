/**
 * The parts of pdfmake 0.3.11 and pdfkit 0.19.1 that this room reaches into. They ship no types, and their insides may
 * move between versions: pdfmake is pinned exactly, and what is declared here is all we rely on.
 */
declare module 'pdfmake/js/PDFDocument.js' {
  import type { Readable } from 'node:stream'

  /** An indirect object. Every one made must be ended, or the file is never finished. */
  export interface PdfReference {
    readonly id: number
    data: Record<string, unknown>
    compress: boolean
    write(chunk: string | Uint8Array): void
    end(chunk?: string | Uint8Array): void
  }

  export interface GlyphPosition {
    xAdvance: number
    yAdvance: number
    xOffset: number
    yOffset: number
    advanceWidth: number
  }

  export interface GlyphRun {
    glyphs: { readonly id: number; readonly advanceWidth: number }[]
    positions: GlyphPosition[]
    advanceWidth: number
  }

  /** Metrics are in thousandths of the font size. */
  export interface PdfFont {
    readonly id: string
    readonly ascender: number
    readonly scale: number
    readonly font: {
      hasGlyphForCodePoint(codePoint: number): boolean
      glyphsForString(text: string): GlyphRun['glyphs']
    }
    layoutRun(text: string, features?: unknown): GlyphRun
    encode(text: string): [string[], GlyphPosition[]]
    widthOfString(text: string, size: number): number
    lineHeight(size: number): number
    ref(): PdfReference
  }

  export interface PdfPage {
    readonly width: number
    readonly height: number
    readonly dictionary: PdfReference
    readonly annotations: PdfReference[]
    readonly fonts: Record<string, PdfReference>
    readonly structParentTreeKey: number
    write(chunk: string): void
  }

  export default class PDFDocument extends Readable {
    constructor(
      fonts: Record<string, Record<string, string>>,
      images: Record<string, string>,
      patterns: object,
      attachments: object,
      options: object,
      virtualfs: null,
      localAccessPolicy: (file: string) => boolean,
    )
    readonly page: PdfPage
    readonly info: Record<string, unknown>
    readonly _root: PdfReference
    /** Objects begun and not ended. */
    readonly _waiting: number
    readonly outline: { readonly dictionary: PdfReference }
    ref(data?: Record<string, unknown>): PdfReference
    addPage(options: { size: [number, number] }): this
    provideFont(family: string, bold: boolean, italics: boolean): PdfFont
    getFontFile(family: string, bold: boolean, italics: boolean): string | null
    registerFont(name: string, file: Buffer): this
    getStructTreeRoot(): PdfReference
    getStructParentTree(): { get(key: number): PdfReference[]; add(key: number, value: unknown): void }
    createStructParentTreeNextKey(): number
    file(bytes: Buffer, options: object): PdfReference
    image(image: unknown, x: number, y: number, options: object): this
    save(): this
    restore(): this
    translate(x: number, y: number): this
    rect(x: number, y: number, width: number, height: number): this
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this
    ellipse(x: number, y: number, radiusX: number, radiusY: number): this
    clip(): this
    lineWidth(width: number): this
    dash(length: number, options: { space: number }): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    fill(colour: string): this
    stroke(colour: string): this
    fillAndStroke(fill: string, stroke: string): this
    endMetadata(): void
    endOutline(): void
    endAcroForm(): void
    end(): void
  }
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { EventEmitter } from 'node:events'
  import type PDFDocument from 'pdfmake/js/PDFDocument.js'
  import type { PdfFont } from 'pdfmake/js/PDFDocument.js'
  import type { Mark } from '#main/pdf/structure-tree'

  /** A piece of text that fits on one line, usually a word with the space after it. `x` counts from the line's start. */
  export interface Inline {
    text: string
    font: PdfFont
    fontSize: number
    color: string
    alignment: string
    x: number
    width: number
    height: number
    leadingCut: number
    trailingCut: number
    lineEnd?: boolean
    noNewLine?: boolean
    link?: string | null
    linkToDestination?: string | null
    _pageNodeRef?: PageNodeReference
    [style: string]: unknown
  }

  export interface PageNodeReference {
    positions?: { pageNumber: number }[]
  }

  export interface Line {
    x: number
    y: number
    id?: string
    inlines: Inline[]
    trailingCut: number
    mark?: Mark
    _outline?: { id?: string; parentId?: string; text: string; expanded: boolean }
    _pageNodeRef?: PageNodeReference
    addInline(inline: Inline): void
    getHeight(): number
    getAscenderHeight(): number
  }

  export interface Vector {
    type: 'rect' | 'line' | 'ellipse' | 'polyline'
    x: number
    y: number
    w: number
    h: number
    r?: number
    x1: number
    y1: number
    x2: number
    y2: number
    r1: number
    r2: number
    points: { x: number; y: number }[]
    closePath?: boolean
    color?: string | null
    lineColor?: string | null
    lineWidth?: number
    dash?: { length: number; space?: number }
    sigField?: string
    sigTitle?: string
    mark?: Mark
  }

  export interface Picture {
    x: number
    y: number
    _width: number
    _height: number
    svg: string
    image: string
    font?: string
    mark?: Mark
  }

  export type PageItem =
    | { type: 'line'; item: Line }
    | { type: 'vector'; item: Vector }
    | { type: 'svg' | 'image'; item: Picture }
    | { type: 'beginClip'; item: { x: number; y: number; width: number; height: number } }
    | { type: 'endClip' }
    | { type: 'beginVerticalAlignment' | 'endVerticalAlignment'; item: AlignedCell }

  export interface AlignedCell {
    verticalAlignment: string
    isCellContentMultiPage?: boolean
    getNodeHeight(): number
    getViewHeight(): number
  }

  export interface LaidOutPage {
    items: PageItem[]
    readonly pageSize: { readonly width: number; readonly height: number }
  }

  export interface ListMarker {
    canvas?: Vector[]
    _inlines?: Inline[]
    _minWidth: number
  }

  /** A node after pdfmake has prepared it: strings and arrays have become nodes. */
  export interface LayoutNode {
    text?: unknown
    stack?: LayoutNode[]
    columns?: LayoutNode[]
    ul?: LayoutNode[]
    ol?: LayoutNode[]
    table?: { body: LayoutNode[][]; headerRows?: number; dontBreakRows?: boolean; keepWithHeaderRows?: number }
    toc?: { _table?: LayoutNode }
    svg?: string
    image?: string
    canvas?: Vector[]
    tag?: string
    alt?: string
    lang?: string
    artifact?: boolean
    layoutOnly?: boolean
    th?: boolean
    colSpan?: number
    rowSpan?: number
    unbreakable?: boolean
    pageBreak?: string
    listMarker?: ListMarker
    positions: unknown[]
    mark?: Mark
    _span?: boolean
    _inlines?: Inline[]
    _gapSize: { width: number }
  }

  export interface DocumentContext {
    page: number
    x: number
    y: number
    availableWidth: number
    availableHeight: number
    readonly pages: LaidOutPage[]
    readonly snapshots: unknown[]
    readonly pageMargins: { top: number }
    addMargin(left: number, right?: number): void
  }

  export interface PageElementWriter extends EventEmitter {
    readonly transactionLevel: number
    context(): DocumentContext
    addLine(line: Line, keepPosition?: boolean): unknown
    addVector(vector: Vector): unknown
    addFragment(fragment: unknown, useX?: boolean, useY?: boolean, keepPosition?: boolean): unknown
    moveToNextPage(orientation?: string): void
    commitUnbreakableBlock(x?: number, y?: number): void
  }

  export default class LayoutBuilder {
    constructor(
      pageSize: { width: number; height: number },
      margins: { left: number; top: number; right: number; bottom: number },
      svgMeasure: object,
    )
    readonly pageSize: { width: number; height: number }
    readonly writer: PageElementWriter
    readonly docMeasure: { textInlines: unknown }
    registerTableLayouts(layouts: object): void
    layoutDocument(
      content: unknown,
      doc: PDFDocument,
      styles: object,
      defaultStyle: object,
      background: unknown,
      header: unknown,
      footer: unknown,
    ): LaidOutPage[]
    tryLayoutDocument(...parts: unknown[]): unknown
    processNode(node: LayoutNode, verticalAlignment?: boolean): void
    processLeaf(node: LayoutNode): void
    processTable(node: LayoutNode): void
    processList(ordered: boolean, node: LayoutNode): void
    processToc(node: LayoutNode): void
    processSVG(node: LayoutNode): void
    processImage(node: LayoutNode): void
    processCanvas(node: LayoutNode): void
    buildNextLine(node: LayoutNode): Line | null
    addBackground(background: unknown): void
    addHeadersAndFooters(header: unknown, footer: unknown): void
  }
}

declare module 'pdfmake/js/Line.js' {
  import type { Line as LaidLine } from 'pdfmake/js/LayoutBuilder.js'
  const Line: new (width: number) => LaidLine
  export default Line
}

declare module 'pdfmake/js/SVGMeasure.js' {
  export default class SVGMeasure {}
}

declare module 'pdfmake/js/StyleContextStack.js' {
  export default class StyleContextStack {
    static getStyleProperty(item: object, stack: StyleContextStack, property: string, fallback: unknown): unknown
  }
}

declare module 'pdfmake/js/TextInlines.js' {
  import type { Inline } from 'pdfmake/js/LayoutBuilder.js'
  import type PDFDocument from 'pdfmake/js/PDFDocument.js'
  import type StyleContextStack from 'pdfmake/js/StyleContextStack.js'
  export default class TextInlines {
    constructor(doc: PDFDocument | null)
    readonly pdfDocument: PDFDocument
    measure(inlines: Inline[], stack: StyleContextStack): Inline[]
    widthOfText(text: string, inline: Pick<Inline, 'font' | 'fontSize'>): number
  }
}

declare module 'pdfmake/js/3rd-party/svg-to-pdfkit.js' {
  import type PDFDocument from 'pdfmake/js/PDFDocument.js'
  export default function svgToPdfkit(doc: PDFDocument, svg: string, x: number, y: number, options: object): void
}
