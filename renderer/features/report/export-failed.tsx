import { Button, Group, Stack } from '@mantine/core'
import { ExportTrouble } from './export-trouble'

export type ExportFailedProps = {
  readonly error: unknown
  readonly onRetry: () => void
  readonly onClose: () => void
}

export function ExportFailed({ error, onRetry, onClose }: ExportFailedProps) {
  return (
    <Stack gap="md">
      <ExportTrouble error={error} />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
        <Button autoFocus onClick={onRetry}>
          Try again
        </Button>
      </Group>
    </Stack>
  )
}
