import type { LaidOutPage, PageItem, Picture, Vector } from 'pdfmake/js/LayoutBuilder.js'
import { drawableText } from './drawable-text'
import { drawLine, markOnPage, type LineTools } from './line-drawing'
import { points } from './pen'
import { drawSvg } from './pdfmake-engine'
import type { SignatureFields } from './signature-fields'
import { decoration, isArtifact, type Mark } from './structure-tree'

export interface PageTools extends LineTools {
  readonly fields: SignatureFields
}

/** Draws everything laid out on the document's current page. */
export function drawPage(tools: PageTools, page: LaidOutPage): void {
  for (const item of page.items) drawItem(tools, item)
  tools.marks.close()
}

function drawItem(tools: PageTools, entry: PageItem): void {
  switch (entry.type) {
    case 'line':
      return drawLine(tools, entry.item, markOnPage(entry.item.mark, tools.pageNumber))
    case 'vector':
      return drawVector(tools, entry.item)
    case 'svg':
    case 'image':
      return drawPicture(tools, entry.type, entry.item)
    case 'beginVerticalAlignment':
    case 'endVerticalAlignment':
      return alignCell(tools, entry)
    case 'beginClip':
    case 'endClip':
      throw new Error('Clipping is not part of our definitions')
  }
}

function drawVector(tools: PageTools, vector: Vector): void {
  const { pen, marks, fields, pageNumber } = tools
  if (vector.sigField) fields.add(vector, vector.sigField, pageNumber)
  // A signature field is the form's; its box on paper says nothing more. A repeated header's shapes are decoration.
  const mark = markOnPage(vector.mark, pageNumber)
  const isSaid = !isArtifact(mark) && (mark.type === 'Figure' || mark.type === 'Lbl')
  marks.open(isSaid ? mark : isArtifact(mark) ? mark : decoration)
  const isPlain = (vector.type === 'rect' && !vector.r) || vector.type === 'line'
  if (!isPlain || vector.dash) return drawFancyVector(tools, vector)

  const stroke = vector.lineColor ?? (vector.color ? null : '#000000')
  if (vector.color) pen.fillWith(vector.color)
  if (stroke) pen.strokeWith(stroke, vector.lineWidth || 1)
  if (vector.type === 'line') {
    pen.write(`${points(vector.x1)} ${points(vector.y1)} m ${points(vector.x2)} ${points(vector.y2)} l S`)
    return
  }
  const paint = vector.color && stroke ? 'B' : vector.color ? 'f' : 'S'
  pen.write(`${points(vector.x)} ${points(vector.y)} ${points(vector.w)} ${points(vector.h)} re ${paint}`)
}

/** Bullets, rounded corners and dashes: few enough to leave to pdfkit. */
function drawFancyVector({ doc, pen }: PageTools, vector: Vector): void {
  doc.save()
  doc.lineWidth(vector.lineWidth || 1)
  if (vector.dash) doc.dash(vector.dash.length, { space: vector.dash.space ?? vector.dash.length })
  if (vector.type === 'ellipse') doc.ellipse(vector.x, vector.y, vector.r1, vector.r2)
  else if (vector.type === 'rect') doc.roundedRect(vector.x, vector.y, vector.w, vector.h, vector.r ?? 0)
  else if (vector.type === 'line') doc.moveTo(vector.x1, vector.y1).lineTo(vector.x2, vector.y2)
  else throw new Error(`No such shape in our definitions: ${vector.type}`)

  if (vector.color && vector.lineColor) doc.fillAndStroke(vector.color, vector.lineColor)
  else if (vector.color) doc.fill(vector.color)
  else doc.stroke(vector.lineColor ?? '#000000')
  doc.restore()
  pen.forget()
}

function drawPicture(tools: PageTools, kind: 'svg' | 'image', picture: Picture): void {
  const { doc, marks, pen, pageNumber } = tools
  const mark: Mark = markOnPage(picture.mark, pageNumber)
  if (!isArtifact(mark)) {
    const top = doc.page.height - picture.y
    mark.boundingBox = [picture.x, top - picture._height, picture.x + picture._width, top].map(points)
  }
  marks.open(mark)
  if (kind === 'svg') drawChart(tools, picture)
  else doc.image(picture.image, picture.x, picture.y, { width: picture._width, height: picture._height })
  pen.forget()
}

function drawChart({ doc }: PageTools, picture: Picture): void {
  const font = doc.provideFont('Sans', false, false)
  const svg = drawableText(picture.svg, (codePoint) => font.font.hasGlyphForCodePoint(codePoint))
  doc.save()
  drawSvg(doc, svg, picture.x, picture.y, {
    width: picture._width,
    height: picture._height,
    assumePt: true,
    fontCallback: (_family: string, bold: boolean, italics: boolean) => doc.getFontFile('Sans', bold, italics),
    imageCallback: () => {
      throw new Error('A chart may not load pictures')
    },
  })
  doc.restore()
}

function alignCell({ doc, marks, pen }: PageTools, entry: PageItem): void {
  if (entry.type !== 'beginVerticalAlignment' && entry.type !== 'endVerticalAlignment') return
  const cell = entry.item
  if (cell.isCellContentMultiPage || cell.verticalAlignment === 'top') return
  marks.close() // the graphics state and the marks must nest
  if (entry.type === 'endVerticalAlignment') {
    doc.restore()
  } else {
    const spare = cell.getViewHeight() - cell.getNodeHeight()
    doc.save()
    doc.translate(0, cell.verticalAlignment === 'middle' ? spare / 2 : spare)
  }
  pen.forget()
}
