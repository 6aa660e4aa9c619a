import { Modal, Stack } from '@mantine/core'
import { useEffect, useEffectEvent } from 'react'
import { useFocusBack } from '#renderer/features/signatory/use-focus-back'
import type { PackOptions } from '#shared/domain/pack'
import { ExportTrouble } from './export-trouble'
import { JobProgress } from './job-progress'
import { previewPack } from './pack-queries'
import { previewTitles } from './pack-words'
import { PdfViewer } from './pdf-viewer'
import { useJob } from './use-job'

export type PreviewDialogProps = { readonly options: PackOptions; readonly onClose: () => void }

/** The pages as they would be printed, made afresh. They are held only as long as the dialog is open. */
export function PreviewDialog({ options, onClose }: PreviewDialogProps) {
  useFocusBack()
  const job = useJob(previewPack)
  const { state } = job
  const start = useEffectEvent(() => job.start(options))
  useEffect(() => start(), [])
  return (
    <Modal
      opened
      onClose={onClose}
      title={previewTitles[options.kind]}
      size={state.kind === 'done' ? '72rem' : 'lg'}
      yOffset="2vh"
    >
      {state.kind === 'running' && <JobProgress job={state} before="Gathering what is recorded" onCancel={onClose} />}
      {state.kind === 'failed' && (
        <Stack>
          <ExportTrouble error={state.error} />
        </Stack>
      )}
      {state.kind === 'done' && <PdfViewer bytes={state.value} />}
    </Modal>
  )
}
