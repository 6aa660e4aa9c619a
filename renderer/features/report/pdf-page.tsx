import { useEffect, useRef, useState, type RefObject } from 'react'
import type { OpenPdf } from './open-pdf'
import { canvasScale, type PageSize } from './page-geometry'
import styles from './pdf-pages.module.css'

export type PdfPageProps = {
  readonly pdf: OpenPdf
  /** Counted from 0. */
  readonly index: number
  readonly size: PageSize
  readonly scale: number
  readonly frame: RefObject<HTMLElement | null>
}

/** One page: its place always, its picture and its text only near the frame. */
export function PdfPage({ pdf, index, size, scale, frame }: PdfPageProps) {
  const place = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(place, frame)
  return (
    <div
      ref={place}
      className={styles.page}
      role="group"
      aria-label={`Page ${index + 1} of ${pdf.sizes.length}`}
      style={{ width: size.width * scale, height: size.height * scale }}
    >
      {isNear && <DrawnPage pdf={pdf} index={index} size={size} scale={scale} />}
    </div>
  )
}

/** One frame's height above and below is drawn ahead, so that scrolling finds the pages there. */
function useIsNear(place: RefObject<HTMLElement | null>, frame: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    if (!place.current) return undefined
    const observer = new IntersectionObserver(
      (entries) => setIsNear(entries[entries.length - 1]?.isIntersecting ?? false),
      { root: frame.current, rootMargin: '100% 0px' },
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [place, frame])
  return isNear
}

function DrawnPage({ pdf, index, size, scale }: Omit<PdfPageProps, 'frame'>) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [text, setText] = useState('')
  const [hasFailed, setHasFailed] = useState(false)
  useEffect(() => {
    if (!canvas.current) return undefined
    const drawing = pdf.draw(index, canvas.current, canvasScale(size, scale, window.devicePixelRatio))
    drawing.done.catch(() => setHasFailed(true))
    return drawing.cancel
  }, [pdf, index, size, scale])
  useEffect(() => {
    let isGone = false
    pdf.textOf(index).then(
      (found) => !isGone && setText(found),
      // The picture is there all the same, and the page keeps its name.
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [pdf, index])
  if (hasFailed)
    return <p className={styles.trouble}>This page could not be drawn. The exported pack is not affected.</p>
  return (
    <>
      <canvas ref={canvas} className={styles.canvas} aria-hidden />
      <div className="visually-hidden">{text}</div>
    </>
  )
}
