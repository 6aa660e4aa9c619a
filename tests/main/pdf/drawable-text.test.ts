import { describe, expect, it } from 'vitest'
import { drawableText } from '#main/pdf/drawable-text'
import { renderPdf } from '#main/pdf/render-pdf'
import { svgDocument, svgText } from '#main/pdf/svg-shapes'
import { ask, fontsDir, textOf } from './judges'
import { shortPack } from './sample-pack'

const latinOnly = (codePoint: number): boolean => codePoint < 0x250 || codePoint === 0x25a1

describe('drawableText', () => {
  it.each([
    ['leaves what the font has', 'Siân Llŷr', 'Siân Llŷr'],
    ['shows an emoji as one box', 'Great 👍🏽!', 'Great □!'],
    ['shows a joined emoji as one box', '👩‍🏫 taught', '□ taught'],
    ['shows letters of other scripts as boxes', 'سلام 漢字', '□□□□ □□'],
    ['keeps a known letter under an unknown mark', 'q\u0323', 'q□'],
    ['uses a near character where there is one', 'a\u2003b\u2011c', 'a b-c'],
    ['drops what has no look', 'a\u200bb\ufe0f', 'ab'],
  ])('%s', (_promise, text, drawn) => {
    expect(drawableText(text, latinOnly)).toBe(drawn)
  })
})

describe('text that the font lacks', () => {
  it('is shown as boxes and never stops the document', async () => {
    const texts = [
      'Emoji 👍 end',
      'Arabic مرحبا end',
      'Hebrew שלום end',
      'Chinese 漢字 end',
      'Half \ud83d end',
      'Nul \u0000 end',
    ]

    const { bytes } = await renderPdf(shortPack(texts), { fontsDir })

    const text = textOf(bytes)
    expect(text).toContain('Emoji □ end')
    expect(text).toContain('Arabic □□□□□ end')
    expect(text).toContain('Hebrew □□□□ end')
    expect(text).toContain('Chinese □□ end')
    expect(text).toContain('Nul end')
    expect(text.match(/end/g)).toHaveLength(texts.length)
  })

  it('is shown in bold, in charts and in monospace too', async () => {
    const svg = svgDocument(200, 40, [svgText('Siân 漢 & <x>', { x: 5, y: 20, size: 10, bold: true })])

    const { bytes } = await renderPdf(
      shortPack([{ svg }, { text: 'B 漢', bold: true }, { text: 'M 漢 a\u00a0b', font: 'Mono' }]),
      {
        fontsDir,
      },
    )

    const text = textOf(bytes)
    expect(text).toContain('Siân □ & <x>')
    expect(text).toMatch(/B ?□/)
    expect(text).toContain('M ? a b')
  })

  it('sets accents that have no letter of their own', async () => {
    const { bytes } = await renderPdf(shortPack(['x\u0302 m\u0301 and on']), { fontsDir })

    expect(textOf(bytes).normalize('NFC')).toContain('and on')
    expect(ask('qpdf', bytes, '--check', '{}')).toContain('No syntax or stream encoding errors')
  })
})
