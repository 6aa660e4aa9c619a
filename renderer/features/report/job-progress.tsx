import { Button, Group, Stack } from '@mantine/core'
import { ProgressBar } from '#renderer/ui/progress-bar'
import type { RunningJob } from './use-job'

export type JobProgressProps = {
  readonly job: RunningJob
  /** What is said before the work itself has begun. */
  readonly before: string
  readonly onCancel: () => void
}

/** How far a pack is, and a way to stop it. */
export function JobProgress({ job, before, onCancel }: JobProgressProps) {
  const percent = Math.round(100 * (job.fraction ?? 0))
  const stage = job.fraction === null ? before : job.stage
  return (
    <Stack gap="md">
      {/* The stage is read out as it changes; the percentage is there for who looks for it. */}
      <div role="status">{job.isStopping ? 'Stopping' : stage}…</div>
      <ProgressBar label={stage} value={percent} max={100} text={`${percent}%`} />
      <Group justify="flex-end">
        <Button variant="default" autoFocus disabled={job.isStopping} onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </Stack>
  )
}
