import { Button } from '@mantine/core'
import { ErrorNotice } from '#renderer/ui/error-notice'
import styles from './sample-banner.module.css'
import { useLeaveWorkspace } from './workspace-queries'

/** Keeps anybody from taking the sample for the provider's own. */
export function SampleBanner() {
  const leave = useLeaveWorkspace()
  return (
    <aside className={styles.banner} aria-label="Sample organisation">
      <span>
        <strong>Sample organisation:</strong> nothing here is real.
      </span>
      <Button size="compact-sm" variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
        Leave the sample
      </Button>
      <ErrorNotice error={leave.error} />
    </aside>
  )
}
