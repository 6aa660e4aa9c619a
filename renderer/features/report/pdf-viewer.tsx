import { ErrorNotice } from '#renderer/ui/error-notice'
import { Loading } from '#renderer/ui/loading'
import { PdfPages } from './pdf-pages'
import { useOpenPdf } from './use-open-pdf'

/** A PDF to look through. */
export function PdfViewer({ bytes }: { readonly bytes: Uint8Array }) {
  const state = useOpenPdf(bytes)
  switch (state.kind) {
    case 'opening':
      return <Loading what="Opening the pages" />
    case 'failed':
      return <ErrorNotice error={state.error} title="The pages could not be shown" />
    case 'open':
      return <PdfPages pdf={state.pdf} />
  }
}
