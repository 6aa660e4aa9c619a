import { getDocument, PDFWorker, VerbosityLevel, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import type { PageSize } from './page-geometry'

/** One page being drawn. */
export type Drawing = {
  /** Answers whether the page was drawn to the end. */
  readonly done: Promise<boolean>
  readonly cancel: () => void
}

export type OpenPdf = {
  readonly sizes: readonly PageSize[]
  /** Draws a page, counted from 0. @param scale canvas pixels to a CSS pixel at 100% */
  readonly draw: (page: number, canvas: HTMLCanvasElement, scale: number) => Drawing
  readonly textOf: (page: number) => Promise<string>
  /** Ends the worker, and with it gives back all memory. */
  readonly close: () => void
}

/** CSS pixels to a point. */
const pixelsToPoint = 96 / 72

/**
 * Reads a PDF for looking at. Nothing in it is run, and nothing is fetched: no scripts, no WebAssembly, no outside
 * fonts. This file is loaded only when the first page is to be shown.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  // Our own worker: where the library starts one and fails, it goes on in the window itself.
  const port = new Worker(workerUrl, { type: 'module' })
  const worker = PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS })
  const loading = getDocument({
    // The library hands its bytes to the worker and leaves nothing behind.
    data: bytes.slice(),
    worker,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  const close = () => {
    void loading.destroy().finally(() => {
      worker.destroy()
      port.terminate()
    })
  }
  try {
    const file = await loading.promise
    const pages = await Promise.all(Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)))
    const pageAt = (index: number) => {
      const page = pages[index]
      if (!page) throw new Error(`There is no page ${index}`)
      return page
    }
    return {
      sizes: pages.map(sizeOf),
      draw: (page, canvas, scale) => drawPage(pageAt(page), canvas, scale),
      textOf: async (page) => textIn(await pageAt(page).getTextContent()),
      close,
    }
  } catch (error) {
    close()
    throw error
  }
}

function sizeOf(page: PDFPageProxy): PageSize {
  const { width, height } = page.getViewport({ scale: pixelsToPoint })
  return { width, height }
}

function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number): Drawing {
  const viewport = page.getViewport({ scale: pixelsToPoint * scale })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  const task = page.render({ canvas, viewport })
  return {
    done: task.promise.then(
      () => true,
      (error: unknown) => {
        if (error instanceof Error && error.name === 'RenderingCancelledException') return false
        throw error
      },
    ),
    cancel() {
      task.cancel()
      // A canvas keeps its pixels until it is collected; this gives them back at once.
      canvas.width = 0
      canvas.height = 0
      page.cleanup()
    },
  }
}

function textIn({ items }: Awaited<ReturnType<PDFPageProxy['getTextContent']>>): string {
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}
