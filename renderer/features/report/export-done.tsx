import { Button, Group, Stack } from '@mantine/core'
import { CopyButton } from '#renderer/features/signatory/copy-button'
import { HexGroups } from '#renderer/features/signatory/hex-groups'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { KeyValues } from '#renderer/ui/key-values'
import type { Pack } from '#shared/domain/pack'
import { useShowInFolder } from './pack-queries'
import { pageCount } from './pack-words'

export type ExportDoneProps = { readonly pack: Pack; readonly onClose: () => void }

export function ExportDone({ pack, onClose }: ExportDoneProps) {
  const show = useShowInFolder()
  return (
    <Stack gap="md">
      <div role="status">
        <KeyValues
          items={[
            ['Pack', pack.packNumber],
            ['Saved to', pack.filePath],
            ['Length', pageCount(pack.pages ?? 0)],
            ['SHA-256', <Hash key="sha256" sha256={pack.sha256 ?? ''} />],
          ]}
        />
      </div>
      <div>The SHA-256 is kept in the list, so that any copy can be compared with it later.</div>
      <ErrorNotice error={show.error} />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={() => show.mutate(pack)}>
          Show in folder
        </Button>
        <Button autoFocus onClick={onClose}>
          Close
        </Button>
      </Group>
    </Stack>
  )
}

function Hash({ sha256 }: { readonly sha256: string }) {
  return (
    <Group gap="sm" align="flex-start">
      <HexGroups hex={sha256} />
      <CopyButton text={sha256} label="Copy the whole SHA-256" isSmall />
    </Group>
  )
}
