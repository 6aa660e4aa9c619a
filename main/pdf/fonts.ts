import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { PdfFont } from 'pdfmake/js/PDFDocument.js'
import type { PdfDocument } from './pdfmake-engine'

/** Source Sans 3 for everything, IBM Plex Mono for hashes, by the names that definitions use. */
const families = {
  Sans: {
    normal: 'SourceSans3_400Regular.ttf',
    bold: 'SourceSans3_600SemiBold.ttf',
    italics: 'SourceSans3_400Regular_Italic.ttf',
    bolditalics: 'SourceSans3_600SemiBold_Italic.ttf',
  },
  Mono: {
    normal: 'IBMPlexMono_400Regular.ttf',
    bold: 'IBMPlexMono_400Regular.ttf',
    italics: 'IBMPlexMono_400Regular.ttf',
    bolditalics: 'IBMPlexMono_400Regular.ttf',
  },
} as const satisfies Record<string, Record<string, string>>

const files = [...new Set(Object.values(families).flatMap((family) => Object.values(family)))]

/** What pdfmake is told: the file's name stands for the font, which registerFonts brings. */
export const fontNames: Record<string, Record<string, string>> = families

/** pdfmake asks before it opens a file. It may use our fonts by name, and open nothing at all. */
export function isFontName(name: string): boolean {
  return files.some((file) => file === name)
}

/** Reads the fonts into a new document. */
export function registerFonts(doc: PdfDocument, fontsDir: string): void {
  for (const file of files) {
    // The font reader looks a few bytes past an empty letter; in Plex Mono the spaces stand at the very end of the file.
    doc.registerFont(file, Buffer.concat([readFileSync(path.join(fontsDir, file)), Buffer.alloc(16)]))
  }
  skipNeedlessShaping(doc)
}

/** Ids, dates, amounts and hashes: no kerning or ligatures to find, and shaping is the slowest part of layout. */
const NEEDS_NO_SHAPING = /^(?=.*\d)[\dA-Fa-f.,:;%£()/+ -]+$/

/** Makes the document's fonts skip shaping where it can change nothing worth seeing. */
function skipNeedlessShaping(doc: PdfDocument): void {
  const provideFont = doc.provideFont.bind(doc)
  const seen = new Set<PdfFont>()
  doc.provideFont = (family, bold, italics) => {
    const font = provideFont(family, bold, italics)
    if (!seen.has(font)) {
      seen.add(font)
      shapeOnlyWords(font, family === 'Mono')
    }
    return font
  }
}

function shapeOnlyWords(font: PdfFont, never: boolean): void {
  const shaped = font.layoutRun.bind(font)
  font.layoutRun = (text, features) => {
    if (features || !(never || NEEDS_NO_SHAPING.test(text))) return shaped(text, features)
    const glyphs = font.font.glyphsForString(text)
    const positions = glyphs.map((glyph) => {
      const advance = glyph.advanceWidth * font.scale
      return { xAdvance: advance, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: advance }
    })
    return { glyphs, positions, advanceWidth: glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0) }
  }
}
