import type { DocumentContext, Inline, LayoutNode } from 'pdfmake/js/LayoutBuilder.js'

/** Space a heading wants below its own top, so that it is never left alone at the foot of a page. In points. */
const roomForHeading: Readonly<Record<string, number>> = { H1: 140, H2: 110, H3: 84, H4: 64 }

/** Whether a heading stands so low on the page that what it heads would start on the next. */
export function needsNewPage(node: LayoutNode, context: DocumentContext): boolean {
  const room = node.tag ? roomForHeading[node.tag] : undefined
  if (room === undefined || node.pageBreak) return false
  return context.availableHeight < room && context.y > context.pageMargins.top
}

/**
 * Where to break a paragraph so that neither its first nor its last line stands alone on a page: the number of lines
 * to leave on this page, or null when the break that comes by itself is fine.
 */
export function keepLinesTogether(inlines: readonly Inline[], context: DocumentContext): number | null {
  const lineHeight = inlines[0]?.height ?? 0
  if (lineHeight === 0) return null
  const room = Math.floor((context.availableHeight + 0.001) / lineHeight)
  const lines = countLines(inlines, context.availableWidth, room + 2)
  if (lines <= room || lines < 2) return null
  if (room === 0) return null
  if (room === 1) return 0
  if (lines - room !== 1) return null
  return lines === 3 ? 0 : room - 1
}

/** Counts as the layout will break them, but stops at `enough`: a long paragraph needs no exact number. */
function countLines(inlines: readonly Inline[], width: number, enough: number): number {
  let lines = 1
  let used = 0
  let isForced = false
  for (const inline of inlines) {
    const cut = used === 0 ? inline.leadingCut : 0
    if (used > 0 && (isForced || used + inline.width - inline.trailingCut > width)) {
      lines++
      used = 0
    }
    if (lines >= enough) return lines
    used += inline.width - cut
    isForced = inline.lineEnd === true
    if (isForced && used === 0) used = 0.001 // an empty line is a line
  }
  return lines
}
