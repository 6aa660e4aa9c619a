import { Button } from '@mantine/core'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { SectionCard } from '#renderer/ui/section-card'
import type { PackVerdict } from '#shared/domain/pack'
import { useState } from 'react'
import { useVerifyFile } from './pack-queries'
import { VerdictView } from './verdict-view'

/** Any PDF: a copy of one's own pack, or one that somebody sent. */
export function CheckFile() {
  const check = useVerifyFile()
  const [verdict, setVerdict] = useState<PackVerdict | null>(null)
  const choose = () =>
    check.mutate(undefined, {
      // Where no file was chosen, what was found before still stands.
      onSuccess: (found) => found && setVerdict(found),
      onError: () => setVerdict(null),
    })
  return (
    <SectionCard
      title="Check a file"
      description="Any PDF, whoever made it: who signed it, and whether it was changed since. Nothing in the file is run or changed."
    >
      <div>
        <Button variant="default" loading={check.isPending} onClick={choose}>
          Choose a PDF…
        </Button>
      </div>
      <ErrorNotice error={check.error} title="The file could not be checked" />
      {verdict && <VerdictView verdict={verdict} pack={null} />}
    </SectionCard>
  )
}
