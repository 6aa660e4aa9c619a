import { describe, expect, it } from 'vitest'
import { cleanText } from '#main/pdf/clean-text'
import { renderPdf } from '#main/pdf/render-pdf'
import { fontsDir, linesOf, textOf } from './judges'
import { shortPack } from './sample-pack'

describe('cleanText', () => {
  it.each([
    ['keeps plain text as it is', 'Twelve staff.\nThree sites.', 'Twelve staff.\nThree sites.'],
    ['keeps curly quotes and dashes', '“Let’s go” – she said…', '“Let’s go” – she said…'],
    ['makes every kind of line end one line end', 'a\r\nb\rc\vd\fe\u2028f', 'a\nb\nc\nd\ne\nf'],
    ['takes out hyphens that wait for a line end', 'safe\u00adguarding', 'safeguarding'],
    ['turns tabs into spaces', '•\tOne', '•    One'],
    ['composes letters and their accents', 'Y\u0302nyr W\u0302yn', 'Ŷnyr Ŵyn'],
    ['reads old Windows quotes', 'don\u0092t \u0093quote\u0094 \u0085', 'don’t “quote” …'],
    ['reads Word’s symbol bullets', '\uf0b7 One \uf0fc Two', '• One ✓ Two'],
    ['turns control characters into spaces', 'a\u0000b\u0007c\u001bd\u007fe', 'a b c d e'],
    ['takes out marks that turn the direction of text', 'abc\u202edef\u2066ghi', 'abcdefghi'],
    ['takes out a byte-order mark', '\ufeffStart', 'Start'],
    ['marks half a character as unreadable', 'a\ud83db', 'a\ufffdb'],
  ])('%s', (_promise, pasted, cleaned) => {
    expect(cleanText(pasted)).toBe(cleaned)
  })

  it('keeps single non-breaking spaces, but lets a paragraph made of them break', () => {
    expect(cleanText('12\u00a0staff')).toBe('12\u00a0staff')
    expect(cleanText(Array(30).fill('word').join('\u00a0'))).toBe(Array(30).fill('word').join(' '))
  })
})

describe('text pasted from Word', () => {
  it('reads well on the page', async () => {
    const pasted =
      '“The lead’s role” – in\u00a0short:\r\n•\tsafe\u00adguarding\r\n\uf0b7\ttraining\vsame item, new line\fEnd\u0007.\u001e'

    const { bytes } = await renderPdf(shortPack([{ text: pasted }]), { fontsDir })

    const lines = linesOf(bytes, 1).map((line) => line.trim().replace(/\s+/g, ' '))
    expect(lines).toEqual(
      expect.arrayContaining([
        '“The lead’s role” – in short:',
        '• safeguarding',
        '• training',
        'same item, new line',
        'End .-',
      ]),
    )
  })

  it('is cleaned wherever it stands: headers, bookmarks, tables, lists and titles', async () => {
    const dirty = 'safe\u00adguarding\u0007'
    const definition = shortPack([
      { text: dirty, tag: 'H1', id: 'h', outline: true, outlineText: dirty },
      { ul: [dirty] },
      { table: { widths: ['*'], body: [[dirty]] }, layout: 'bare' },
    ])
    const titled = { ...definition, about: { ...definition.about, title: dirty } }

    const { bytes } = await renderPdf({ ...titled, header: () => ({ text: dirty }) }, { fontsDir })

    expect(textOf(bytes).match(/safeguarding/g)).toHaveLength(4)
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('\u0007)')
  })
})
