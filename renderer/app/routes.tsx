import { Suspense, useEffect } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { Loading } from '#renderer/ui/loading'
import { lazyScreen } from './lazy-screen'
import { paths } from './paths'

const organisation = lazyScreen(
  async () => (await import('#renderer/features/organisation/organisation-screen')).OrganisationScreen,
)

/** Every screen on one page. Today comes with the app; the others are fetched once it has been drawn. */
export function Routes() {
  useEffect(() => {
    const handle = requestIdleCallback(() => {
      for (const screen of [organisation]) void screen.prefetch()
    })
    return () => cancelIdleCallback(handle)
  }, [])
  return (
    <Switch>
      <Route>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path={paths.organisation} component={organisation.Screen} />
            <Route>
              <Redirect to={paths.organisation} replace />
            </Route>
          </Switch>
        </Suspense>
      </Route>
    </Switch>
  )
}
