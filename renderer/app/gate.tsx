import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { ChoosePersonScreen } from '#renderer/features/workspace/choose-person-screen'
import { WelcomeScreen } from '#renderer/features/workspace/welcome-screen'
import { workspaceQueries } from '#renderer/features/workspace/workspace-queries'
import { assertNever } from '#shared/assert-never'
import type { WorkspaceStatus } from '#shared/domain/workspace'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { Loading } from '#renderer/ui/loading'
import { goTo } from './hash-location'
import { paths } from './paths'
import { Shell } from './shell'

// What a start may open with is here at once; the rest is fetched when it is needed.
const FirstStartScreen = lazy(async () => ({
  default: (await import('#renderer/features/organisation/first-start-screen')).FirstStartScreen,
}))
const ProblemScreen = lazy(async () => ({
  default: (await import('#renderer/features/workspace/problem-screen')).ProblemScreen,
}))

/** What stands before the app itself: no data folder yet, a provider not yet described, or a folder that can't be opened. */
export function Gate() {
  const status = useQuery(workspaceQueries.status())
  switch (status.status) {
    case 'pending':
      return <Loading what="Opening" />
    case 'error':
      return <ErrorNotice error={status.error} onRetry={() => void status.refetch()} />
    case 'success':
      return (
        <Suspense fallback={<Loading what="Opening" />}>
          <Inside status={status.data} />
        </Suspense>
      )
  }
}

function Inside({ status }: { readonly status: WorkspaceStatus }) {
  // The first save makes the folder ready; first start goes on to its last step all the same.
  const [isSettingUp, setIsSettingUp] = useState(false)
  if (status.kind === 'set-up' && !isSettingUp) setIsSettingUp(true)
  if ((status.kind === 'welcome' || status.kind === 'problem') && isSettingUp) setIsSettingUp(false)
  // Another data folder starts at its own Today, not at a record of the last one.
  useEffect(() => {
    if (status.kind === 'welcome') goTo(paths.today, { replace: true })
  }, [status.kind])
  const finish = () => {
    goTo(paths.today, { replace: true })
    setIsSettingUp(false)
  }
  switch (status.kind) {
    case 'welcome':
      return <WelcomeScreen ownExists={status.ownExists} sampleExists={status.sampleExists} />
    case 'problem':
      return <ProblemScreen workspace={status.workspace} problem={status.problem} />
    case 'set-up':
      return <FirstStartScreen onFinished={finish} />
    case 'ready':
      if (isSettingUp) return <FirstStartScreen onFinished={finish} />
      return status.actor.personId === null ? <ChoosePersonScreen /> : <Shell workspace={status} />
    default:
      return assertNever(status)
  }
}
