import { useElementSize } from '@mantine/hooks'
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { OpenPdf } from './open-pdf'
import { pageGap, pageInView, pageTops, scaleFor, zoomedBy, type Zoom } from './page-geometry'
import { PdfPage } from './pdf-page'
import styles from './pdf-pages.module.css'
import { PdfToolbar } from './pdf-toolbar'

/** All pages below one another. Only those near the frame are drawn. */
export function PdfPages({ pdf }: { readonly pdf: OpenPdf }) {
  const frame = useRef<HTMLDivElement>(null)
  const { ref: measured, width } = useElementSize()
  const [zoom, setZoom] = useState<Zoom>('fit')
  const [page, setPage] = useState(0)
  const scale = scaleFor(zoom, pdf.sizes, width)
  const tops = pageTops(pdf.sizes, scale)
  useKeptPlace(frame, tops, scale)
  useEffect(() => frame.current?.focus(), [])

  const goTo = (wanted: number) => {
    const target = Math.min(Math.max(wanted, 0), pdf.sizes.length - 1)
    frame.current?.scrollTo({ top: (tops[target] ?? 0) - pageGap })
  }
  const follow = () => {
    if (frame.current) setPage(pageInView(tops, frame.current.scrollTop, frame.current.clientHeight))
  }
  const keys: Readonly<Record<string, () => void>> = {
    PageDown: () => goTo(page + 1),
    PageUp: () => goTo(page - 1),
    Home: () => goTo(0),
    End: () => goTo(pdf.sizes.length - 1),
    '+': () => setZoom(zoomedBy(1, scale)),
    '-': () => setZoom(zoomedBy(-1, scale)),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key]
    if (!act || event.altKey || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    act()
  }
  return (
    <div className={styles.viewer}>
      <PdfToolbar page={page} pages={pdf.sizes.length} zoom={zoom} scale={scale} onPage={goTo} onZoom={setZoom} />
      <div
        ref={frame}
        className={styles.frame}
        role="region"
        aria-label="Pages"
        tabIndex={0}
        onScroll={follow}
        onKeyDown={onKeyDown}
      >
        <div ref={measured} className={styles.measure} />
        {width > 0 &&
          pdf.sizes.map((size, index) => (
            // Pages have no other identity than their number, and never change places.
            <PdfPage key={index} pdf={pdf} index={index} size={size} scale={scale} frame={frame} />
          ))}
      </div>
    </div>
  )
}

/** The same lines stay in view when the pages change their size. */
function useKeptPlace(frame: React.RefObject<HTMLDivElement | null>, tops: readonly number[], scale: number) {
  const before = useRef({ tops, scale })
  useLayoutEffect(() => {
    const last = before.current
    before.current = { tops, scale }
    if (!frame.current || last.scale === scale) return
    const { scrollTop } = frame.current
    const page = Math.max(
      0,
      last.tops.findLastIndex((top) => top <= scrollTop),
    )
    const within = (scrollTop - (last.tops[page] ?? 0)) / last.scale
    frame.current.scrollTop = (tops[page] ?? 0) + within * scale
  }, [frame, tops, scale])
}
