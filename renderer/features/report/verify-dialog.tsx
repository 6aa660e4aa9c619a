import { Modal, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useFocusBack } from '#renderer/features/signatory/use-focus-back'
import { call } from '#renderer/ipc/client'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { KeyValues } from '#renderer/ui/key-values'
import { Loading } from '#renderer/ui/loading'
import type { Pack } from '#shared/domain/pack'
import { VerdictView } from './verdict-view'

export type VerifyDialogProps = { readonly pack: Pack; readonly onClose: () => void }

/** Checks the file where it was saved, afresh each time. */
export function VerifyDialog({ pack, onClose }: VerifyDialogProps) {
  useFocusBack()
  const check = useQuery({
    queryKey: ['pack', 'verdict', pack.id],
    queryFn: () => call('pack:verify', { id: pack.id }),
    // The file on the disk may change at any time, so no verdict outlives its dialog.
    staleTime: 0,
    gcTime: 0,
  })
  return (
    <Modal opened onClose={onClose} title={`Check of ${pack.packNumber}`} size="xl">
      <Stack gap="md">
        <KeyValues items={[['File', pack.filePath]]} />
        {check.status === 'pending' && <Loading what="Reading and checking the file" />}
        {check.status === 'success' && <VerdictView verdict={check.data} pack={pack} />}
        {check.status === 'error' && (
          <>
            <ErrorNotice error={check.error} title="The file could not be checked" />
            <div>If it was moved or renamed, choose it under “Check a file”.</div>
          </>
        )}
      </Stack>
    </Modal>
  )
}
