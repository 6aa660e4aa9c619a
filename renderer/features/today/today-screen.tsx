import { useQuery } from '@tanstack/react-query'
import { ErrorNotice } from '#renderer/ui/error-notice'
import { Loading } from '#renderer/ui/loading'
import { Page } from '#renderer/ui/page'
import { FirstLook } from './first-look'
import { isNothingRecorded } from './is-nothing-recorded'
import { NeedsYou } from './needs-you'
import { longDay } from './long-day'
import { TodayFigures } from './today-figures'
import { todayQueries } from './today-queries'
import { ThemeProgress } from './theme-progress'

/** What needs you, in one ordered list; the figures come second. */
export function TodayScreen() {
  const today = useQuery(todayQueries.get())
  switch (today.status) {
    case 'pending':
      return <Loading />
    case 'error':
      return <ErrorNotice error={today.error} onRetry={() => void today.refetch()} />
    case 'success':
      return (
        <Page title="Today" intro={longDay(today.data.date)}>
          {isNothingRecorded(today.data) ? <FirstLook today={today.data} /> : <NeedsYou items={today.data.needsYou} />}
          <ThemeProgress themes={today.data.themes} />
          <TodayFigures today={today.data} />
        </Page>
      )
  }
}
