import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAppEvent } from '#renderer/ipc/events'
import { CentredPage } from '#renderer/ui/centred-page'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { ProgressBar } from '#renderer/ui/progress-bar'
import { SectionCard } from '#renderer/ui/section-card'
import styles from './welcome-screen.module.css'
import { useOpenWorkspace } from './workspace-queries'

export type WelcomeScreenProps = { readonly ownExists: boolean; readonly sampleExists: boolean }

/** The first thing anybody sees: set up one's own provider, or look round a made-up one first. */
export function WelcomeScreen({ ownExists, sampleExists }: WelcomeScreenProps) {
  const open = useOpenWorkspace()
  const isOpening = (workspace: 'own' | 'sample') => open.isPending && open.variables === workspace
  return (
    <CentredPage title="Welcome to Sevenfold" above="Prevent duty self-evaluation, risk register, actions and packs">
      <p>
        Sevenfold helps a training provider to look honestly at its Prevent duty, to see what is weak, to do something
        about it, and to show all of it to whoever asks. Everything stays on this computer: there is no account, no
        server and nothing is sent anywhere.
      </p>
      <div className={styles.choices}>
        <SectionCard title="Our own provider">
          <p>
            {ownExists
              ? 'Opens your own records, as you left them.'
              : 'Five to ten minutes: who you are, where you teach, eight questions about what applies to you, and who your people are. You can stop at any time, and change all of it later.'}
          </p>
          <div>
            <Button loading={isOpening('own')} disabled={open.isPending} onClick={() => open.mutate('own')}>
              {ownExists ? 'Open our provider' : 'Set up our provider'}
            </Button>
          </div>
        </SectionCard>
        <SectionCard title="A sample organisation">
          <p>
            A made-up provider with a year of records, to click through before you start. It is kept apart from your own
            data, and nothing in it is real.
          </p>
          <div>
            <Button
              variant="default"
              loading={isOpening('sample')}
              disabled={open.isPending}
              onClick={() => open.mutate('sample')}
            >
              {sampleExists ? 'Go back to the sample' : 'Look at the sample'}
            </Button>
          </div>
          {isOpening('sample') && !sampleExists && <SampleProgress />}
        </SectionCard>
      </div>
      <ErrorNotice error={open.error} title="It could not be opened" />
    </CentredPage>
  )
}

/** Making the sample the first time takes some seconds. */
function SampleProgress() {
  const [progress, setProgress] = useState<{ fraction: number; stage: string } | null>(null)
  useAppEvent('progress', ({ fraction, stage }) => setProgress({ fraction, stage }))
  if (!progress) return <p role="status">Making the sample takes some seconds, the first time only.</p>
  const percent = Math.round(100 * progress.fraction)
  return <ProgressBar label={progress.stage} value={percent} max={100} text={`${progress.stage}: ${percent}%`} />
}
