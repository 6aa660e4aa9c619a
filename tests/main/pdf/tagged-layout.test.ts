import { describe, expect, it } from 'vitest'
import { callout } from '#main/pdf/callout'
import { heading, paragraph, withFirst } from '#main/pdf/headings'
import type { Content } from '#main/pdf/pack-definition'
import { renderPdf, type RenderedPdf } from '#main/pdf/render-pdf'
import { dataTable } from '#main/pdf/tables'
import { ask, fontsDir, linesOf, objectsOf, textOf } from './judges'
import { findMarks } from './marks'
import { prose, shortPack } from './sample-pack'

function render(...content: Content[]): Promise<RenderedPdf> {
  return renderPdf(shortPack(content), { fontsDir })
}

/** `count` words that can be told apart, so that a lost one is missed. */
function numberedWords(count: number): string {
  return Array.from({ length: count }, (_, index) => `w${index}`).join(' ')
}

function expectEveryWord(bytes: Uint8Array, count: number): void {
  const found = new Set(textOf(bytes).match(/\bw\d+\b/g))
  expect(found.size).toBe(count)
}

function bodyLines(bytes: Uint8Array, page: number): string[] {
  const furniture = /Page \d+ of \d+|Cwmni/
  return linesOf(bytes, page).filter((line) => line.trim() !== '' && !furniture.test(line))
}

describe('a block that is asked to stay together', () => {
  it('loses no word when it is taller than a page', async () => {
    const { bytes, pages } = await render(withFirst(heading(3, 'Head', { id: 'h' }), paragraph(numberedWords(3000))))

    expect(pages).toBeGreaterThan(2)
    expectEveryWord(bytes, 3000)
  })

  it('loses no word of a callout taller than a page', async () => {
    const { bytes } = await render(callout({ title: 'Weak spot', body: [numberedWords(2500)] }))

    expectEveryWord(bytes, 2500)
    expect(findMarks(objectsOf(bytes))).toMatchObject({ outside: 0, unbalanced: 0 })
  })

  it.each([1000, 1020, 1040, 1060, 1080, 1100, 2000])(
    'loses no word of a table row of %i words, under a header that is repeated',
    async (count) => {
      const columns = [
        { title: 'Ref', width: 60, headsRows: true },
        { title: 'Narrative', width: 'rest' },
      ] as const

      const { bytes } = await render(
        paragraph('First.'),
        dataTable(columns, [
          ['A', 'Short.'],
          ['B', numberedWords(count)],
          ['C', 'Last.'],
        ]),
      )

      expectEveryWord(bytes, count)
      expect(textOf(bytes)).toContain('Last.')
    },
  )

  it('loses no word of a table whose first row is taller than a page', async () => {
    const { bytes } = await render(dataTable([{ title: 'Narrative', width: 'rest' }], [[numberedWords(2000)]]))

    expectEveryWord(bytes, 2000)
  })

  it('loses nothing when it holds a page break of its own', async () => {
    const { bytes, pages } = await render({
      unbreakable: true,
      stack: [numberedWords(20), { text: 'After the break', pageBreak: 'before' }],
    })

    expectEveryWord(bytes, 20)
    expect(textOf(bytes)).toContain('After the break')
    expect(pages).toBe(2)
  })

  it('is moved whole when it fits the next page', async () => {
    const { bytes, pages } = await render(
      ...Array.from({ length: 9 }, (_, index) => paragraph(prose(index, 4))),
      callout({ title: 'Box', body: [prose(1, 8), 'Box ends'] }),
    )

    expect(pages).toBe(2)
    expect(bodyLines(bytes, 2)[0]).toContain('Box')
    expect(bodyLines(bytes, 2).join(' ')).toContain('Box ends')
  })
})

describe('a page break', () => {
  const fill = (lines: number): Content => ({ text: Array(lines).fill('Filler').join('\n') })

  it('never leaves a heading at the foot of a page', async () => {
    for (let lines = 46; lines <= 52; lines++) {
      const { bytes } = await render(fill(lines), heading(2, 'Head', { id: 'h' }), paragraph(prose(0, 6)))

      expect(bodyLines(bytes, 1).at(-1)).not.toContain('Head')
    }
  })

  it('never leaves one line of a paragraph alone', async () => {
    for (let lines = 44; lines <= 51; lines++) {
      for (const length of [2, 3, 4, 5]) {
        const text = Array.from({ length }, (_, index) => `Line ${index + 1}`).join('\n')
        const { bytes } = await render(fill(lines), { text })

        const onFirst = bodyLines(bytes, 1).filter((line) => line.includes('Line')).length
        expect([0, length].includes(onFirst) || (onFirst > 1 && length - onFirst > 1)).toBe(true)
      }
    }
  })

  it('repeats the header of a table', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`R${index}`, prose(index, 1)])
    const { bytes, pages } = await render(
      dataTable(
        [
          { title: 'Reference', width: 70 },
          { title: 'What', width: 'rest' },
        ],
        rows,
      ),
    )

    for (let page = 1; page <= pages; page++) expect(bodyLines(bytes, page)[0]).toContain('Reference')
  })
})

describe('long text', () => {
  const within = 10_000

  it('of 20,000 characters is laid out in a few seconds', async () => {
    const text = prose(0, 200).slice(0, 20_000)
    const started = performance.now()

    const { bytes, overflow } = await render(paragraph(text))

    expect(performance.now() - started).toBeLessThan(within)
    expect(overflow).toEqual([])
    expect(textOf(bytes)).toContain(text.slice(-60).trim())
  })

  it('without a single space is broken at the margin', async () => {
    const started = performance.now()

    const { overflow, pages } = await render(
      paragraph('x'.repeat(20_000)),
      dataTable([{ title: 'T', width: 80 }], [['y'.repeat(3000)]], 80),
    )

    expect(performance.now() - started).toBeLessThan(within)
    expect(overflow).toEqual([])
    expect(pages).toBeGreaterThan(3)
  })

  it('made of non-breaking spaces is broken between words', async () => {
    const { bytes, overflow } = await render(paragraph(numberedWords(400).replaceAll(' ', '\u00a0')))

    expect(overflow).toEqual([])
    expectEveryWord(bytes, 400)
  })

  it('in names of files and addresses breaks at their seams', async () => {
    const name = 'Prevent_training_attendance_and_certificates_2026_final.docx'
    const { bytes } = await render(dataTable([{ title: 'File', width: 120 }], [[name]], 120))

    const lines = bodyLines(bytes, 1)
      .slice(1)
      .map((line) => line.trim())
    expect(lines.join('')).toBe(name)
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/[_.]$/)
  })
})

describe('links', () => {
  it('keep web addresses whole, with their text inside', async () => {
    const { bytes } = await render({
      text: ['See ', { text: 'Canllawiau â', link: 'https://example.org/â?a=1&b=%20' }],
    })

    expect(ask('mutool', bytes, 'show', '{}', 'grep')).toContain('https://example.org/%C3%A2?a=1&b=%20')
    expect(ask('pdfinfo', bytes, '-struct-text', '{}')).toMatch(/Link[^]*"Canllawiau â"/)
  })
})
