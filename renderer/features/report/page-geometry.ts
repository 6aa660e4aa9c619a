/** In CSS pixels at 100%. */
export type PageSize = { readonly width: number; readonly height: number }

/** Fills the width, or a factor: 1 is the size on paper. */
export type Zoom = 'fit' | number

export const zoomSteps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const

/** Around and between pages, in CSS pixels; the style sheet has the same. */
export const pageGap = 16

const mostCanvasPixels = 16_000_000

/** CSS pixels on screen to a CSS pixel at 100%. */
export function scaleFor(zoom: Zoom, sizes: readonly PageSize[], frameWidth: number): number {
  if (zoom !== 'fit') return zoom
  const widest = Math.max(...sizes.map(({ width }) => width))
  const room = frameWidth - 2 * pageGap
  return room > 0 && widest > 0 ? room / widest : 1
}

/** As sharp as the screen, but never so large that one page takes the memory of the whole window. */
export function canvasScale({ width, height }: PageSize, scale: number, pixelRatio: number): number {
  return Math.min(scale * pixelRatio, Math.sqrt(mostCanvasPixels / (width * height)))
}

/** Where each page begins, from the top of the first. */
export function pageTops(sizes: readonly PageSize[], scale: number): readonly number[] {
  let top = pageGap
  return sizes.map(({ height }) => {
    const here = top
    top += height * scale + pageGap
    return here
  })
}

/** The page that one is reading: the last that begins in the upper half of the frame. Counted from 0. */
export function pageInView(tops: readonly number[], scrollTop: number, frameHeight: number): number {
  const line = scrollTop + frameHeight / 2
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= line),
  )
}

/** The next step up or down from what is shown now. */
export function zoomedBy(direction: 1 | -1, scale: number): Zoom {
  const slack = 0.01
  const next =
    direction === 1
      ? zoomSteps.find((step) => step > scale + slack)
      : zoomSteps.findLast((step) => step < scale - slack)
  return next ?? (direction === 1 ? zoomSteps[zoomSteps.length - 1] : zoomSteps[0]) ?? 1
}
