/** Answers whether a font can draw a code point. */
export type HasGlyph = (codePoint: number) => boolean

const PLAIN = /^[\n -~]*$/

/** Shape the letters around them, and have no look of their own. */
const INVISIBLE = /\u200b|\u200c|\u200d|\p{Variation_Selector}|[\u{e0000}-\u{e007f}]/gu

const NEAR_ENOUGH: Readonly<Record<string, string>> = {
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': '\u00a0',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '☒': '✗',
  '▸': '•',
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * The text with every letter the font lacks shown as an empty box, one for each letter a reader would count, so that
 * a reader sees that something stood there. Nothing is dropped but characters that have no look.
 */
export function drawableText(text: string, hasGlyph: HasGlyph): string {
  if (PLAIN.test(text)) return text
  return Array.from(letters.segment(text), ({ segment }) => drawableLetter(segment, hasGlyph)).join('')
}

function drawableLetter(letter: string, hasGlyph: HasGlyph): string {
  const visible = letter.replace(INVISIBLE, '')
  const drawn = Array.from(visible, (character) => drawableCharacter(character, hasGlyph))
  if (!drawn.includes(null)) return drawn.join('')
  const box = hasGlyph(0x25a1) ? '□' : '?'
  // A known letter with an unknown mark keeps the letter; anything else is one box.
  return drawn[0] === null || drawn[0] === undefined ? box : drawn[0] + box
}

function drawableCharacter(character: string, hasGlyph: HasGlyph): string | null {
  if (character === '\n' || hasGlyph(character.codePointAt(0) ?? 0)) return character
  return NEAR_ENOUGH[character] ?? null
}
