// pdfmake has no types of its own. Ours declare its modules for whoever imports this file, tests included:
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- ambient modules cannot be imported
/// <reference path="./pdfmake-internals.d.ts" />
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js'
import line from 'pdfmake/js/Line.js'
import pdfDocument from 'pdfmake/js/PDFDocument.js'
import svgMeasure from 'pdfmake/js/SVGMeasure.js'
import styleContextStack from 'pdfmake/js/StyleContextStack.js'
import textInlines from 'pdfmake/js/TextInlines.js'
import svgToPdfkit from 'pdfmake/js/3rd-party/svg-to-pdfkit.js'

/** pdfmake's inner classes, the same whether this room runs as ES modules (tests) or bundled to CommonJS (the app). */
export const LayoutBuilder = unwrap(layoutBuilder)
export const Line = unwrap(line)
export const PdfDocument = unwrap(pdfDocument)
export const SvgMeasure = unwrap(svgMeasure)
export const StyleContextStack = unwrap(styleContextStack)
export const TextInlines = unwrap(textInlines)
export const drawSvg = unwrap(svgToPdfkit)

export type PdfDocument = pdfDocument
export type StyleContextStack = styleContextStack

/** Node hands an ES importer the whole `exports` of a CommonJS module, a bundle hands it `exports.default`. */
function unwrap<Exported extends object>(exported: Exported): Exported {
  // The cast only says what the line tests: `default` may be there, and is then the thing itself.
  return (exported as { default?: Exported }).default ?? exported
}
