import { Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useFocusBack } from '#renderer/features/signatory/use-focus-back'
import type { Pack, PackOptions } from '#shared/domain/pack'
import { ExportDone } from './export-done'
import { ExportFailed } from './export-failed'
import { JobProgress } from './job-progress'
import type { ExportRequest } from './pack-queries'
import { SignForm } from './sign-form'
import type { Job } from './use-job'

export type ExportDialogProps = {
  readonly options: PackOptions
  readonly job: Job<ExportRequest, Pack | null>
  readonly signerName: string | null
  readonly onClose: () => void
}

/** From the passphrase to the saved file. Whatever fails, the passphrase typed and the choices are still there. */
export function ExportDialog({ options, job, signerName, onClose }: ExportDialogProps) {
  useFocusBack()
  const [passphrase, setPassphrase] = useState('')
  const { state } = job
  const isSigned = options.kind === 'signed'
  const hasNoFile = state.kind === 'done' && state.value === null
  const isSaved = state.kind === 'done' && state.value !== null
  const start = () => job.start({ options, passphrase: isSigned ? passphrase : null })
  useEffect(() => {
    // Nothing was typed that could be lost: the user simply thought better of it.
    if (hasNoFile && !isSigned) onClose()
  }, [hasNoFile, isSigned, onClose])
  if (isSaved && passphrase !== '') setPassphrase('')
  return (
    <Modal
      opened
      onClose={onClose}
      title={isSaved ? 'The pack is saved' : isSigned ? 'Sign and export' : 'Export'}
      size="lg"
      withCloseButton={state.kind !== 'running'}
      closeOnEscape={state.kind !== 'running'}
      closeOnClickOutside={state.kind !== 'running' && passphrase === ''}
    >
      {state.kind === 'running' && (
        <JobProgress
          job={state}
          before={isSigned ? 'Checking the passphrase; then choose where to save it' : 'Choose where to save it'}
          onCancel={job.cancel}
        />
      )}
      {state.kind === 'done' && state.value !== null && <ExportDone pack={state.value} onClose={onClose} />}
      {state.kind === 'failed' && !isSigned && <ExportFailed error={state.error} onRetry={start} onClose={onClose} />}
      {isSigned && (state.kind === 'idle' || state.kind === 'failed' || hasNoFile) && (
        <SignForm
          signerName={signerName ?? 'the signatory'}
          passphrase={passphrase}
          onChange={setPassphrase}
          onSubmit={start}
          onClose={onClose}
          error={state.kind === 'failed' ? state.error : null}
          note={hasNoFile ? 'Nothing was saved: you chose no place for the file.' : null}
        />
      )}
    </Modal>
  )
}
