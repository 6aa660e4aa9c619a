/** What only needs drawing as it is: by far the most text. */
const PLAIN = /^[\n -~]*$/

/** Where old Windows programs put their quotes, dashes and dots, in the code points U+0080 to U+009F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Word's Symbol and Wingdings marks, which it pastes as private-use characters. */
const WORD_SYMBOLS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0d8': '▸',
  '\uf0e0': '→',
  '\uf0fc': '✓',
  '\uf0fb': '✗',
  '\uf02d': '–',
}

/**
 * Text as pasted from anywhere, made fit to lay out: one kind of line end, accents composed, tabs as spaces, no
 * control, soft-hyphen or direction characters. What the font lacks stays, to be shown as lacking (drawable-text).
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(/\t/g, '    ')
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80))
    .replace(/[\uf000-\uf0ff]/g, (symbol) => WORD_SYMBOLS[symbol] ?? symbol)
    .replaceAll('\u001e', '-') // Word's own non-breaking hyphen
    .replaceAll('\u00ad', '') // a hyphen wanted only at a line's end, where we never hyphenate
    .replaceAll('\u001f', '') // and Word's own
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[^ \n]{60,}/g, (run) => run.replace(/\u00a0/g, ' ')) // a whole paragraph held together would not fit a line
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
}
