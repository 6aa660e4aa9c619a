import { describe, expect, it } from 'vitest'
import { chipLine } from '#main/pdf/chips'
import { contentsPage, cover, packDefinition } from '#main/pdf/furniture'
import { heading, paragraph } from '#main/pdf/headings'
import type { Content } from '#main/pdf/pack-definition'
import { renderPdf } from '#main/pdf/render-pdf'
import { ruledSignatureBlock } from '#main/pdf/signature-block'
import { dataTable, factTable } from '#main/pdf/tables'
import { landscapeContentWidth } from '#main/pdf/theme'
import { ask, fontsDir, linesOf, textOf } from './judges'
import { shortPack } from './sample-pack'

const endless = 'Coleg Hyfforddiant Annibynnol Llanfairpwllgwyngyll & Sir Ddinbych '.repeat(6)

describe('header and footer', () => {
  it('stay one line each however long the names are', async () => {
    const definition = packDefinition({
      title: endless,
      organisation: endless,
      packLine: [endless, endless],
      notice: endless,
      subject: '',
      keywords: '',
      creator: 'Sevenfold',
      createdAt: new Date(Date.UTC(2026, 10, 24)),
      hasCover: true,
      content: [
        cover({
          organisation: endless,
          title: endless,
          subtitle: endless,
          facts: [['Pack', endless]],
          notice: endless,
        }),
        ...contentsPage('Contents'),
        heading(1, endless, { id: 's1' }),
        paragraph('Body'),
      ],
    })

    const { bytes, overflow, pages } = await renderPdf(definition, { fontsDir })

    expect(overflow).toEqual([])
    expect(pages).toBeLessThanOrEqual(5)
    const last = linesOf(bytes, pages)
    expect(last.filter((line) => line.includes('…')).length).toBe(3)
    expect(last.join('\n')).toContain(`Page ${pages} of ${pages}`)
  })

  it('are left off the cover', async () => {
    const definition = packDefinition({
      title: 'Pack',
      organisation: 'Cwmni',
      packLine: ['Pack 7'],
      notice: 'Notice',
      subject: '',
      keywords: '',
      creator: 'Sevenfold',
      createdAt: new Date(Date.UTC(2026, 10, 24)),
      hasCover: true,
      content: ['Cover', { text: 'Body', pageBreak: 'before' }],
    })

    const { bytes } = await renderPdf(definition, { fontsDir })

    expect(ask('pdftotext', bytes, '-l', '1', '{}', '-').trim()).toBe('Cover')
    expect(ask('pdftotext', bytes, '-f', '2', '{}', '-')).toContain('Page 2 of 2')
  })
})

describe('a page turned to landscape', () => {
  it('has a header and footer of its own width, and lets the next page be upright', async () => {
    const wide = dataTable(
      [
        { title: 'A', width: 300 },
        { title: 'B', width: 'rest' },
      ],
      [['one', 'two']],
      landscapeContentWidth,
    )
    const { bytes, overflow } = await renderPdf(
      shortPack([
        'Upright',
        { text: 'Turned', pageBreak: 'before', pageOrientation: 'landscape' },
        wide,
        { text: 'Upright again', pageBreak: 'before', pageOrientation: 'portrait' },
      ]),
      { fontsDir },
    )

    const sizes = ask('pdfinfo', bytes, '-f', '1', '-l', '3', '{}').match(/size: +[\d.]+ x [\d.]+/g)
    expect(sizes?.map((size) => size.replace(/size: +/, ''))).toEqual([
      '595.28 x 841.89',
      '841.89 x 595.28',
      '595.28 x 841.89',
    ])
    expect(overflow).toEqual([])
    expect(linesOf(bytes, 2).join('\n')).toContain('Page 2 of 3')
  })
})

describe('contents', () => {
  it('give the page on which each heading stands', async () => {
    const chapters = Array.from({ length: 12 }, (_, index): Content[] => [
      heading(1, `Chapter ${index + 1}`, { id: `c${index}` }),
      paragraph('Text.'),
    ])

    const { bytes } = await renderPdf(shortPack([...contentsPage('Contents'), ...chapters.flat()]), { fontsDir })

    const listed = linesOf(bytes, 2).flatMap((line) => /Chapter (\d+) +(\d+)$/.exec(line.trim()) ?? [])
    expect(listed.length).toBe(36)
    for (let entry = 0; entry < listed.length; entry += 3) {
      const page = Number(listed[entry + 2])
      expect(linesOf(bytes, page).join('\n')).toContain(`Chapter ${listed[entry + 1]}`)
    }
  })
})

describe('dataTable', () => {
  it('refuses columns wider than the page', () => {
    const columns = [
      { title: 'A', width: 300 },
      { title: 'B', width: 200 },
    ]
    expect(() => dataTable(columns, [])).toThrow('the page has')
    expect(() =>
      dataTable(
        [
          { title: 'A', width: 470 },
          { title: 'B', width: 'rest' },
        ],
        [],
      ),
    ).toThrow('the page has')
  })

  it('refuses a row that lacks a cell', () => {
    expect(() => dataTable([{ title: 'A', width: 'rest' }], [['one', 'two']])).toThrow('2 cells for 1 columns')
  })

  it('draws its header when it has no rows', async () => {
    const { bytes } = await renderPdf(shortPack([dataTable([{ title: 'Only', width: 'rest' }], [])]), { fontsDir })

    expect(textOf(bytes)).toContain('Only')
  })

  it('holds lists, nodes and empty cells', async () => {
    const table = dataTable(
      [
        { title: 'A', width: 100, headsRows: true },
        { title: 'B', width: 'rest' },
      ],
      [
        ['one', ['first', { ul: ['second'] }]],
        [{ text: 'two', bold: true }, ''],
      ],
    )
    const { bytes } = await renderPdf(shortPack([table, factTable([['Label', { ul: ['x', 'y'] }]])]), { fontsDir })

    const structure = ask('pdfinfo', bytes, '-struct', '{}')
    expect(textOf(bytes)).toMatch(/A B one first second two/)
    expect(structure.match(/^ +TD/gm)).toHaveLength(3)
  })
})

describe('chips and signature lines', () => {
  it('print their words', async () => {
    const words = { name: 'Name', role: 'Role', signed: 'Signed', date: 'Date' }
    const { bytes, overflow } = await renderPdf(
      shortPack([
        chipLine({ word: '2 Established', shade: 2 }, 96, 'Lead: Mŵs Ŷnyr'),
        chipLine({ word: 'Unproven', shade: 0, isTentative: true }, 96, 'Lead: Łukasz Żak'),
        ruledSignatureBlock({ title: 'Approved by', name: 'Mŵs Ŷnyr', role: 'Chair', words }),
      ]),
      { fontsDir },
    )

    expect(overflow).toEqual([])
    for (const word of ['2 Established', 'Unproven', 'Mŵs Ŷnyr', 'Chair', 'Name', 'Role', 'Signed', 'Date']) {
      expect(textOf(bytes)).toContain(word)
    }
  })
})
