import { Suspense, useEffect } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { TodayScreen } from '#renderer/features/today/today-screen'
import { Loading } from '#renderer/ui/loading'
import { lazyScreen } from './lazy-screen'
import { paths } from './paths'

const evaluation = lazyScreen(
  async () => (await import('#renderer/features/evaluation/evaluation-screen')).EvaluationScreen,
)
const criterion = lazyScreen(
  async () => (await import('#renderer/features/evaluation/criterion-screen')).CriterionScreen,
)
const risk = lazyScreen(async () => (await import('#renderer/features/risk/risk-screen')).RiskScreen)
const action = lazyScreen(async () => (await import('#renderer/features/action/action-screen')).ActionScreen)
const packs = lazyScreen(async () => (await import('#renderer/features/report/packs-screen')).PacksScreen)
const organisation = lazyScreen(
  async () => (await import('#renderer/features/organisation/organisation-screen')).OrganisationScreen,
)

/** Every screen on one page. Today comes with the app; the others are fetched once it has been drawn. */
export function Routes() {
  usePrefetch()
  return (
    <Switch>
      <Route path={paths.today}>
        <TodayScreen />
      </Route>
      <Route>
        <Suspense fallback={<Loading />}>
          <LaterScreens />
        </Suspense>
      </Route>
    </Switch>
  )
}

function LaterScreens() {
  return (
    <Switch>
      <Route path={paths.selfEvaluation}>
        <evaluation.Screen />
      </Route>
      <Route path="/self-evaluation/theme/:code">{({ code }) => <evaluation.Screen themeCode={code} />}</Route>
      <Route path="/self-evaluation/:code">{({ code }) => <criterion.Screen code={code} />}</Route>
      {/* The list and the record are one route each, so that the list keeps its order and place. */}
      <Route path="/risks/:id?">{({ id }) => <risk.Screen {...given(id)} />}</Route>
      <Route path="/actions/:id?">{({ id }) => <action.Screen {...given(id)} />}</Route>
      <Route path={paths.packs}>
        <packs.Screen />
      </Route>
      <Route path={paths.organisation}>
        <organisation.Screen />
      </Route>
      <Route>
        <Redirect to={paths.today} replace />
      </Route>
    </Switch>
  )
}

function given(id: string | undefined): { id?: string } {
  return id === undefined ? {} : { id }
}

function usePrefetch() {
  useEffect(() => {
    const handle = requestIdleCallback(() => {
      for (const screen of [evaluation, criterion, risk, action, packs, organisation]) void screen.prefetch()
    })
    return () => cancelIdleCallback(handle)
  }, [])
}
