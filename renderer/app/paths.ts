import { assertNever } from '#shared/assert-never'
import type { Destination } from '#shared/domain/today'

/** Every address in the app. Screens link by these, never by a string of their own. */
export const paths = {
  today: '/today',
  selfEvaluation: '/self-evaluation',
  theme: (code: string) => `/self-evaluation/theme/${code}`,
  criterion: (code: string) => `/self-evaluation/${code}`,
  risks: '/risks',
  risk: (id: string) => `/risks/${id}`,
  actions: '/actions',
  action: (id: string) => `/actions/${id}`,
  packs: '/packs',
  organisation: '/organisation',
} as const

/** Where a line of Today leads. A filter goes along as `?filter=`, which the screen reads with `useSearchParams`. */
export function destinationPath(destination: Destination): string {
  switch (destination.to) {
    case 'criterion':
      return paths.criterion(destination.code)
    case 'theme':
      return paths.theme(destination.code)
    case 'risk':
      return paths.risk(destination.id)
    case 'action':
      return paths.action(destination.id)
    case 'self-evaluation':
      return withFilter(paths.selfEvaluation, destination.filter)
    case 'risks':
      return withFilter(paths.risks, destination.filter)
    case 'actions':
      return withFilter(paths.actions, destination.filter)
    case 'packs':
      return paths.packs
    case 'organisation':
      return paths.organisation
    default:
      return assertNever(destination)
  }
}

function withFilter(path: string, filter: string | null): string {
  return filter === null ? path : `${path}?filter=${filter}`
}
