import { cleanText } from './clean-text'
import type { Content } from './pack-definition'

/** A copy of a definition's content that pdfmake may write into. */
export interface FreshContent {
  readonly content: unknown
  /** The definition's own node behind each copied one. */
  readonly origin: ReadonlyMap<object, object>
}

/** Keys whose text is read by people, in the page or by a screen reader. */
const readKeys = new Set(['text', 'alt', 'outlineText', 'sigTitle', 'svg'])

/** Keys that may keep a block on one page, given up for the nodes in `breakable`. */
const keepingKeys = new Set(['unbreakable', 'dontBreakRows', 'keepWithHeaderRows'])

/** pdfmake rewrites the nodes it lays out. This gives it a copy, with its texts cleaned, so a definition can be drawn again. */
export function freshContent(content: Content, breakable: ReadonlySet<object> = new Set()): FreshContent {
  const origin = new Map<object, object>()
  return { content: copy(content, true, false), origin }

  function copy(value: unknown, isRead: boolean, mayBreak: boolean): unknown {
    if (typeof value === 'string') return isRead ? cleanText(value) : value
    if (Array.isArray(value)) return value.map((item) => copy(item, isRead || typeof item === 'object', mayBreak))
    if (value === null || typeof value !== 'object') return value
    const breaks = mayBreak || breakable.has(value)
    const copied: Record<string, unknown> = {}
    for (const [key, child] of Object.entries(value)) {
      if (breaks && keepingKeys.has(key)) continue
      // A table's own keys lie one object down; a node inside it is its own affair.
      copied[key] = copy(child, readKeys.has(key) || isContentList(key), key === 'table' && breaks)
    }
    origin.set(copied, value)
    return copied
  }
}

function isContentList(key: string): boolean {
  return key === 'stack' || key === 'columns' || key === 'ul' || key === 'ol' || key === 'body'
}
