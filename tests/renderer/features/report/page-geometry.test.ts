import { describe, expect, it } from 'vitest'
import { canvasScale, pageInView, pageTops, scaleFor, zoomedBy } from '#renderer/features/report/page-geometry'

const a4 = { width: 794, height: 1123 }
const landscape = { width: 1123, height: 794 }

describe('scaleFor', () => {
  it('makes the widest page fill the frame, but for the gaps', () => {
    expect(scaleFor('fit', [a4, landscape], 1123 + 32)).toBe(1)
  })

  it('takes a chosen size as it is, and never none', () => {
    expect(scaleFor(1.5, [a4], 100)).toBe(1.5)
    expect(scaleFor('fit', [a4], 0)).toBe(1)
  })
})

describe('pageInView', () => {
  const tops = pageTops([a4, a4, a4], 1)

  it('is the first at the top and the last at the end', () => {
    expect(pageInView(tops, 0, 600)).toBe(0)
    expect(pageInView(tops, 3 * 1123, 600)).toBe(2)
  })

  it('changes when the next page reaches the middle', () => {
    expect(pageInView(tops, tops[1]! - 301, 600)).toBe(0)
    expect(pageInView(tops, tops[1]! - 299, 600)).toBe(1)
  })
})

describe('zoomedBy', () => {
  it('goes to the next step from any size, and no further than the last', () => {
    expect(zoomedBy(1, 1.35)).toBe(1.5)
    expect(zoomedBy(-1, 1.35)).toBe(1.25)
    expect(zoomedBy(1, 1)).toBe(1.25)
    expect(zoomedBy(1, 3)).toBe(3)
    expect(zoomedBy(-1, 0.4)).toBe(0.5)
  })
})

describe('canvasScale', () => {
  it('is as sharp as the screen', () => {
    expect(canvasScale(a4, 1, 2)).toBe(2)
  })

  it('keeps one page below 16 million pixels', () => {
    const scale = canvasScale(a4, 3, 3)

    expect(a4.width * scale * a4.height * scale).toBeLessThanOrEqual(16_000_001)
  })
})
