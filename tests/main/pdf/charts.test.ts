import { describe, expect, it } from 'vitest'
import { barChartSvg, MOST_BARS, type BarChart } from '#main/pdf/bar-chart-svg'
import { figure } from '#main/pdf/figure'
import { heatMapSvg, type HeatMapCell } from '#main/pdf/heat-map-svg'
import { renderPdf } from '#main/pdf/render-pdf'
import { clipText, textWidth, wrapText } from '#main/pdf/text-width'
import { fontsDir, textOf } from './judges'
import { shortPack } from './sample-pack'

const words = {
  likelihood: { title: 'Likelihood', steps: ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'] },
  impact: { title: 'Impact', steps: ['Negligible', 'Minor', 'Moderate', 'Major', 'Severe'] },
  more: (count: number) => `and ${count} more`,
} as const

function cells(labelsAt: (likelihood: number, impact: number) => readonly string[]): HeatMapCell[] {
  return Array.from({ length: 25 }, (_, index) => {
    const [likelihood, impact] = [Math.floor(index / 5) + 1, (index % 5) + 1]
    return {
      likelihood,
      impact,
      score: likelihood * impact,
      band: { word: likelihood * impact > 9 ? 'High' : 'Low', shade: likelihood * impact > 9 ? 3 : 0 },
      labels: labelsAt(likelihood, impact),
    }
  })
}

async function drawn(svg: string): Promise<string> {
  const { bytes, pages } = await renderPdf(shortPack([figure({ svg, alt: 'Chart', caption: 'Figure' })]), { fontsDir })
  expect(pages).toBe(1)
  return textOf(bytes)
}

describe('heatMapSvg', () => {
  it('prints score and band word in every cell, so that it reads without colour', async () => {
    const text = await drawn(
      heatMapSvg(
        cells(() => []),
        words,
      ),
    )

    expect(text.match(/\b(High|Low)\b/g)).toHaveLength(25)
    expect(text).toContain('5 Almost certain')
    expect(text).toContain('5 Severe')
  })

  it('lists the ids, and says how many it could not show', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `R${100 + index}`)
    const text = await drawn(
      heatMapSvg(
        cells((likelihood, impact) => (likelihood === 3 && impact === 4 ? ids : [])),
        words,
      ),
    )

    const shown = ids.filter((id) => text.includes(id)).length
    expect(shown).toBeGreaterThan(6)
    expect(text).toContain(`and ${30 - shown} more`)
  })

  it('shows a single id wider than its cell', async () => {
    const text = await drawn(
      heatMapSvg(
        cells((likelihood) => (likelihood === 1 ? ['RISK-2026-000001-LONG-REFERENCE'] : [])),
        words,
      ),
    )

    expect(text).toMatch(/RISK-2026-0.*…/)
  })

  it('refuses a map with a cell missing', () => {
    expect(() => heatMapSvg(cells(() => []).slice(1), words)).toThrow('each of its 25 cells once')
  })
})

describe('barChartSvg', () => {
  const chart: BarChart = {
    full: 10,
    rows: [
      {
        label: 'Siân & <others>',
        segments: [
          { value: 4, shade: 1 },
          { value: 3, shade: 3 },
        ],
        printed: '7 of 10 (70%)',
      },
      { label: 'Nobody yet', segments: [], printed: '0 of 10 (0%)' },
    ],
    legend: [{ word: 'Started', shade: 1 }],
    target: { value: 9, words: 'Target 9' },
  }

  it('prints labels, values, legend and target', async () => {
    const text = await drawn(barChartSvg(chart))

    for (const word of ['Siân & <others>', '7 of 10 (70%)', '0 of 10 (0%)', 'Started', 'Target 9', ' 4 ', ' 3 ']) {
      expect(text).toContain(word)
    }
  })

  it('fits a page with as many bars as it may hold, and refuses more', async () => {
    const row = { label: 'A label that is long enough to need a second line of text', segments: [], printed: '0' }
    const rows = Array.from({ length: MOST_BARS }, () => row)

    expect(await drawn(barChartSvg({ ...chart, rows }))).toContain('Figure')
    expect(() => barChartSvg({ ...chart, rows: [...rows, row] })).toThrow('at most 24')
  })

  it('draws nothing out of range when there is nothing to count', () => {
    expect(barChartSvg({ ...chart, full: 0 })).not.toMatch(/NaN|Infinity/)
  })
})

describe('text measured before any font is open', () => {
  it('counts accented letters as their base', () => {
    expect(textWidth('Llŷr', 10)).toBe(textWidth('Llyr', 10))
    expect(textWidth('Bold', 10, true)).toBeGreaterThan(textWidth('Bold', 10))
  })

  it('is cut with an ellipsis within its width', () => {
    const cut = clipText('Cymdeithas Hyfforddi Llŷn & Eifionydd', 80, 8)

    expect(cut).toMatch(/^Cymdeithas.*…$/)
    expect(textWidth(cut, 8)).toBeLessThanOrEqual(80)
    expect(clipText('Short', 80, 8)).toBe('Short')
  })

  it('is wrapped between words, and cut at the last line', () => {
    expect(wrapText('one two three four five six', 45, 10, 2)).toEqual(['one two', expect.stringMatching(/^three.*…$/)])
    expect(wrapText('x'.repeat(40), 45, 10, 3)).toHaveLength(3)
    expect(wrapText('', 45, 10, 2)).toEqual([])
  })
})
