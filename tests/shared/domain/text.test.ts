import { describe, expect, it } from 'vitest'
import { lineSchema, longestText, requiredLine, requiredText, textSchema, tidyText } from '#shared/domain/text'

describe('tidyText', () => {
  it('turns what Word pastes into what was meant', () => {
    const pasted =
      'We\u00a0meet half\u001eter\u00admly.\u000bStaff\u202fsaid:\r\n“we\u200b know”\rand\u2028more\u2029\ufeffend'

    expect(tidyText(pasted)).toBe('We meet half-termly.\nStaff said:\n“we know”\nand\nmore\nend')
  })

  it('takes every control character out but the tab and the line end', () => {
    const all = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('')

    expect(tidyText(all)).toMatch(/^\t\n\n\n[ -~]+$/)
  })

  it('takes out what would show words in another order than they stand in', () => {
    expect(tidyText('pay \u202etfel\u202c and \u2066hidden\u2069')).toBe('pay tfel and hidden')
  })

  it.each([
    ['right-to-left text', 'שלום, مرحبا بكم'],
    ['an emoji of several parts', '👩🏽‍🏫 👨‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['accents', 'Siân Llŷr, Łukasz Żak, Nguyễn'],
    ['joined Persian letters', 'می\u200cخواهم'],
    ['a tab', 'a\tb'],
  ])('keeps %s as it is', (_what, text) => {
    expect(tidyText(text)).toBe(text)
  })
})

describe('textSchema', () => {
  it(`takes ${longestText} characters and refuses one more, never cutting`, () => {
    const longest = 'é'.repeat(longestText)

    expect(textSchema.parse(longest)).toBe(longest)
    expect(textSchema.safeParse(`${longest}e`).error?.issues[0]?.message).toBe('Keep this to 20,000 characters')
  })

  it('counts what is kept, not what was pasted around it', () => {
    expect(textSchema.parse(`${'a'.repeat(longestText)}${'\u200b'.repeat(50)}`)).toHaveLength(longestText)
  })

  it('may be empty', () => {
    expect(textSchema.parse('')).toBe('')
  })
})

describe('lineSchema', () => {
  it('makes one trimmed line of whatever was pasted', () => {
    expect(lineSchema.parse('  Herefordshire\r\n and\u00a0\u00a0Powys\t ')).toBe('Herefordshire and Powys')
  })

  it('refuses more than 300 characters', () => {
    expect(lineSchema.safeParse('a'.repeat(301)).success).toBe(false)
  })
})

describe('a text that must say something', () => {
  it.each(['', '   ', '\n\t\n', '\u00a0\u200b\ufeff'])('is refused when it says nothing: %j', (nothing) => {
    expect(requiredText('Say why').safeParse(nothing).error?.issues[0]?.message).toBe('Say why')
    expect(requiredLine('Enter the name').safeParse(nothing).error?.issues[0]?.message).toBe('Enter the name')
  })

  it('keeps its own spaces and lines', () => {
    expect(requiredText('Say why').parse(' first\n\n second ')).toBe(' first\n\n second ')
  })
})
