import { useEffect, useState } from 'react'
import type { OpenPdf } from './open-pdf'

export type OpenPdfState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly pdf: OpenPdf }
  | { readonly kind: 'failed'; readonly error: unknown }

/** A PDF open for as long as the component is on screen. The library comes with the first one. */
export function useOpenPdf(bytes: Uint8Array): OpenPdfState {
  const [state, setState] = useState<OpenPdfState>({ kind: 'opening' })
  useEffect(() => {
    let isGone = false
    let opened: OpenPdf | null = null
    const opening = import('./open-pdf').then(({ openPdf }) => openPdf(bytes))
    opening.then(
      (pdf) => {
        opened = pdf
        if (isGone) pdf.close()
        else setState({ kind: 'open', pdf })
      },
      (error: unknown) => {
        if (!isGone) setState({ kind: 'failed', error })
      },
    )
    return () => {
      isGone = true
      opened?.close()
      setState({ kind: 'opening' })
    }
  }, [bytes])
  return state
}
