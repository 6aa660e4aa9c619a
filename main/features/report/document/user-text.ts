import { paragraph } from '#main/pdf/headings'
import type { Content, TextNode } from '#main/pdf/pack-definition'

export const notWritten = 'Not written yet'

export function isWritten(text: string): boolean {
  return text.trim() !== ''
}

/** What somebody wrote, as paragraphs: an empty line parts them, a single line end stays a line end. */
export function userParagraphs(text: string): readonly TextNode[] {
  return paragraphsOf(text).map((one) => paragraph(one))
}

/** The same for the cell of a table. Nothing written is said, not left blank. */
export function userCell(text: string, empty: string = notWritten): Content {
  const [first, ...rest] = paragraphsOf(text)
  if (first === undefined) return { text: empty, italics: true }
  if (rest.length === 0) return { text: first }
  return { stack: [{ text: first }, ...rest.map((one): TextNode => ({ text: one, margin: [0, 4, 0, 0] }))] }
}

/** A small heading and what was written under it; nothing at all where nothing was written. */
export function labelledText(label: string, text: string): readonly Content[] {
  return isWritten(text) ? [smallHeading(label), ...userParagraphs(text)] : []
}

/** A heading that is neither in the contents nor among the bookmarks. */
export function smallHeading(text: string): TextNode {
  return { text, style: 'h4', tag: 'H4' }
}

/** The first words of a text for a heading, cut at a word. */
export function headline(text: string, longest = 160): string {
  const line = text.trim().split('\n')[0]?.trim() ?? ''
  if (line.length <= longest) return line
  return `${line.slice(0, longest).replace(/\s+\S*$/, '')}…`
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
