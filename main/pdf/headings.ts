import type { Content, Node, TextNode } from './pack-definition'

export interface HeadingPlace {
  /** What contents, bookmarks and links call it. Letters, digits, dots and dashes, once in a document. */
  readonly id: string
  /** The id of the heading it stands under, for the bookmarks. */
  readonly parentId?: string
  /** Listed in the contents; yes for levels 1 and 2 unless said otherwise. */
  readonly isInContents?: boolean
  /** Bookmarked; yes for levels 1 to 3 unless said otherwise. */
  readonly isBookmarked?: boolean
}

export type HeadingLevel = 1 | 2 | 3 | 4

const contentsMargins = [
  [0, 6, 0, 1],
  [14, 1, 0, 1],
  [28, 0, 0, 0],
  [40, 0, 0, 0],
] as const

/** A heading. Level 1 starts a new page. It is never left alone at the foot of a page. */
export function heading(level: HeadingLevel, text: string, place: HeadingPlace): TextNode {
  const isInContents = place.isInContents ?? level <= 2
  const isBookmarked = place.isBookmarked ?? level <= 3
  return {
    text,
    style: `h${level}`,
    tag: `H${level}`,
    id: place.id,
    ...(level === 1 ? { pageBreak: 'before' } : {}),
    ...(isInContents
      ? {
          tocItem: true,
          tocStyle: { bold: level === 1, fontSize: level <= 2 ? 9.8 : 8.9 },
          tocMargin: contentsMargins[level - 1] ?? 0,
        }
      : {}),
    ...(isBookmarked
      ? {
          outline: true,
          outlineText: text,
          outlineExpanded: level === 1,
          ...(place.parentId === undefined ? {} : { outlineParentId: place.parentId }),
        }
      : {}),
  }
}

/** Keeps a heading and the first thing under it on one page. */
export function withFirst(head: TextNode, first: Content): Node {
  const { pageBreak, ...inside } = head
  return { stack: [inside, first], unbreakable: true, ...(pageBreak ? { pageBreak } : {}) }
}

export function paragraph(text: TextNode['text']): TextNode {
  return { text, style: 'p' }
}

export function bullets(items: readonly Content[]): Node {
  return { ul: items, style: 'list' }
}

export function numbered(items: readonly Content[]): Node {
  return { ol: items, style: 'list' }
}
