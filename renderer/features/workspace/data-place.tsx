import { Button } from '@mantine/core'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { KeyValues } from '#renderer/ui/key-values'
import { SectionCard } from '#renderer/ui/section-card'
import { useReadyWorkspace } from './use-ready-workspace'
import { useLeaveWorkspace, useShowFolder } from './workspace-queries'

/** Where the records are kept on this computer, and the way back to the start. */
export function DataPlace() {
  const workspace = useReadyWorkspace()
  const show = useShowFolder()
  const leave = useLeaveWorkspace()
  return (
    <SectionCard
      title="Where your records are"
      description="In one folder on this computer, with a proven backup made each time you close Sevenfold."
      actions={
        <>
          <Button variant="default" size="xs" onClick={() => show.mutate()}>
            Open the folder
          </Button>
          <Button variant="default" size="xs" loading={leave.isPending} onClick={() => leave.mutate()}>
            Back to the start
          </Button>
        </>
      }
    >
      <KeyValues items={[['Data folder', workspace?.folder]]} />
      <ErrorNotice error={show.error ?? leave.error} />
    </SectionCard>
  )
}
