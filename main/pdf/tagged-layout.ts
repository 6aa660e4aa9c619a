import type { DocumentContext, Inline, LayoutNode, Line as LaidLine, ListMarker } from 'pdfmake/js/LayoutBuilder.js'
import { keepLinesTogether, needsNewPage } from './line-keeping'
import type { MeasuredText } from './measured-text'
import { LayoutBuilder, Line } from './pdfmake-engine'
import {
  createElement,
  decoration,
  isArtifact,
  pageFurniture,
  type Mark,
  type StructureElement,
  type StructureType,
} from './structure-tree'
import { watchForLostBlocks } from './lost-blocks'

export interface LayoutHooks {
  readonly text: MeasuredText
  /** Called as pages and top-level nodes are laid out, with how much is done, from 0 to 1. May throw to stop. */
  readonly onStep: (fraction: number) => void
}

/** pdfmake's layout, which notes for every line and picture the element of the structure tree that it belongs to. */
export class TaggedLayout extends LayoutBuilder {
  readonly documentElement = createElement('Document', null)
  /** Blocks asked to stay on one page and too tall for one: pdfmake would leave their ends out. */
  readonly tooTall = new Set<LayoutNode>()
  hooks: LayoutHooks | null = null

  private current: Mark = this.documentElement
  private readonly cellMarks = new WeakMap<LayoutNode, Mark>()
  private outermostBlock: LayoutNode | null = null
  private watched: unknown = null
  private depth = 0
  private topLevelDone = 0
  private topLevelCount = 1
  private breakBeforeLine: { node: LayoutNode; line: number } | null = null

  override tryLayoutDocument(...parts: unknown[]): unknown {
    // pdfmake makes its measure just before this call, and offers no way to pass one in.
    if (this.hooks) this.docMeasure.textInlines = this.hooks.text
    return super.tryLayoutDocument(...parts)
  }

  override processNode(node: LayoutNode, verticalAlignment?: boolean): void {
    this.watchWriter()
    const outer = this.current
    const context = this.writer.context()
    if (this.writer.transactionLevel === 0 && (node.unbreakable || node.table)) this.outermostBlock = node
    this.current = this.markFor(node)
    if (this.inPageFlow(context) && needsNewPage(node, context)) node.pageBreak = 'before'

    if (this.depth === 0 && node.stack) this.topLevelCount = node.stack.length
    this.depth++
    super.processNode(node, verticalAlignment)
    this.depth--
    this.current = outer
    if (this.depth === 1) this.hooks?.onStep(Math.min(1, ++this.topLevelDone / this.topLevelCount))
  }

  override processTable(node: LayoutNode): void {
    const table = this.current
    if (!isArtifact(table) && node.table) {
      if (table.type === 'TOC') this.markContents(node.table.body, table)
      else if (!node.layoutOnly) this.markCells(node.table, table)
    }
    super.processTable(node)
  }

  /** pdfmake's own, except that the marker is noted as the item's label. */
  override processList(ordered: boolean, node: LayoutNode): void {
    const list = this.current
    const context = this.writer.context()
    let waiting: { marker: ListMarker; mark: Mark } | null = null
    const placeMarker = (line: LaidLine): void => {
      if (!waiting) return
      const { marker, mark } = waiting
      waiting = null
      this.placeMarker(marker, mark, line)
    }
    context.addMargin(node._gapSize.width)
    this.writer.addListener('lineAdded', placeMarker)
    for (const item of (ordered ? node.ol : node.ul) ?? []) {
      let label: Mark = decoration
      if (!isArtifact(list)) {
        const listItem = createElement('LI', list)
        if (item.listMarker) label = createElement('Lbl', listItem, ordered ? {} : { actualText: '•' })
        this.cellMarks.set(item, createElement('LBody', listItem))
      }
      if (item.listMarker) waiting = { marker: item.listMarker, mark: label }
      this.processNode(item)
      node.positions.push(...item.positions)
    }
    this.writer.removeListener('lineAdded', placeMarker)
    context.addMargin(-node._gapSize.width)
  }

  override processLeaf(node: LayoutNode): void {
    const context = this.writer.context()
    this.breakBeforeLine = null
    if (this.inPageFlow(context) && node._inlines) {
      const keep = keepLinesTogether(node._inlines, context)
      if (keep === 0) this.writer.moveToNextPage()
      else if (keep !== null) this.breakBeforeLine = { node, line: keep }
    }
    super.processLeaf(node)
  }

  override buildNextLine(node: LayoutNode): LaidLine | null {
    const hasMore = (node._inlines?.length ?? 0) > 0
    if (hasMore && this.breakBeforeLine?.node === node && this.breakBeforeLine.line-- === 0)
      this.writer.moveToNextPage()
    const line = super.buildNextLine(node)
    if (line) line.mark = this.current
    return line
  }

  override processSVG(node: LayoutNode): void {
    node.mark = this.current
    super.processSVG(node)
    if (node.positions.includes(false)) throw new Error('A picture is too tall for the page')
  }

  override processImage(node: LayoutNode): void {
    node.mark = this.current
    super.processImage(node)
    if (node.positions.includes(false)) throw new Error('A picture is too tall for the page')
  }

  override processCanvas(node: LayoutNode): void {
    for (const vector of node.canvas ?? []) vector.mark = this.current
    super.processCanvas(node)
  }

  override addBackground(background: unknown): void {
    this.hooks?.onStep(Math.min(1, this.topLevelDone / this.topLevelCount))
    this.asFurniture(() => super.addBackground(background))
  }

  override addHeadersAndFooters(header: unknown, footer: unknown): void {
    this.asFurniture(() => super.addHeadersAndFooters(header, footer))
  }

  private asFurniture(draw: () => void): void {
    const [outer, depth] = [this.current, this.depth]
    this.current = pageFurniture
    this.depth = 2 // not a step of the content
    draw()
    this.current = outer
    this.depth = depth
  }

  private watchWriter(): void {
    if (this.watched === this.writer) return
    this.watched = this.writer
    watchForLostBlocks(this.writer, () => {
      if (!this.outermostBlock) throw new Error('A block is too tall for the page and nothing keeps it together')
      this.tooTall.add(this.outermostBlock)
    })
  }

  /** Directly in the column of the page: not in a table, columns, or a block kept together. */
  private inPageFlow(context: DocumentContext): boolean {
    return this.writer.transactionLevel === 0 && context.snapshots.length === 0 && !!context.pageMargins
  }

  private markFor(node: LayoutNode): Mark {
    const parent = this.cellMarks.get(node) ?? this.current
    if (isArtifact(parent)) return parent
    if (node.artifact) return decoration
    if (node.toc) return createElement('TOC', parent)
    if (node.table) return node.layoutOnly || parent.type === 'TOC' ? parent : createElement('Table', parent)
    if (node.ul || node.ol) return createElement('L', parent, { numbering: node.ol ? 'Decimal' : 'Disc' })
    if (node.text !== undefined) return textMark(node, parent)
    const field = node.canvas?.find((shape) => shape.sigField)
    if (field) return createElement('Form', parent, { alt: field.sigTitle ?? field.sigField })
    if (node.svg || node.image || node.canvas) return pictureMark(node, parent)
    if (node.tag === 'Figure') return createElement('Figure', parent, { alt: node.alt })
    if (node.stack || node.columns) parent.holdsBlocks = true
    return parent
  }

  private markContents(rows: LayoutNode[][], contents: StructureElement): void {
    for (const row of rows) {
      const entry = createElement('TOCI', contents)
      for (const cell of row) this.cellMarks.set(cell, entry)
    }
  }

  private markCells(table: NonNullable<LayoutNode['table']>, element: StructureElement): void {
    const headerRows = table.headerRows ?? 0
    const head = headerRows > 0 ? createElement('THead', element) : null
    const body = createElement('TBody', element)
    table.body.forEach((row, index) => {
      const isHeader = index < headerRows
      const rowElement = createElement('TR', isHeader && head ? head : body)
      for (const cell of row) {
        if (cell._span) continue
        const attributes = {
          scope: isHeader ? ('Column' as const) : cell.th ? ('Row' as const) : undefined,
          colSpan: cell.colSpan,
          rowSpan: cell.rowSpan,
          isHeaderCell: isHeader,
        }
        this.cellMarks.set(cell, createElement(isHeader || cell.th ? 'TH' : 'TD', rowElement, attributes))
      }
    })
  }

  private placeMarker(marker: ListMarker, mark: Mark, line: LaidLine): void {
    const vector = marker.canvas?.[0]
    const inline: Inline | undefined = marker._inlines?.[0]
    if (vector) {
      vector.x -= marker._minWidth
      vector.mark = mark
      this.writer.addVector(vector)
    } else if (inline) {
      const markerLine = new Line(this.pageSize.width)
      markerLine.addInline(inline)
      markerLine.x = -marker._minWidth
      markerLine.y = line.getAscenderHeight() - markerLine.getAscenderHeight()
      markerLine.mark = mark
      this.writer.addLine(markerLine, true)
    }
  }
}

const tagTypes: Readonly<Record<string, StructureType>> = {
  Title: 'P',
  H1: 'H1',
  H2: 'H2',
  H3: 'H3',
  H4: 'H4',
  P: 'P',
}

/** The text of a cell or list item is the cell's own; elsewhere, and beside other blocks, it is a paragraph. */
function textMark(node: LayoutNode, parent: StructureElement): Mark {
  const attributes = { lang: node.lang }
  if (node.tag === 'Caption') return createElement(parent.type === 'Figure' ? 'Caption' : 'P', parent, attributes)
  const tagged = node.tag ? tagTypes[node.tag] : undefined
  if (tagged) return createElement(tagged, parent, attributes)
  const holdsText = ['TD', 'TH', 'LBody', 'TOCI'].includes(parent.type) && !parent.holdsBlocks && !node.lang
  return holdsText ? parent : createElement('P', parent, attributes)
}

function pictureMark(node: LayoutNode, parent: StructureElement): Mark {
  if (parent.type === 'Figure') return parent
  return node.alt ? createElement('Figure', parent, { alt: node.alt }) : decoration
}
