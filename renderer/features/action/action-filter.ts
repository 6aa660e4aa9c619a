import {
  actionStatusNames,
  isFinished,
  isOverdue,
  priorities,
  shownStatus,
  type Action,
  type Priority,
} from '#shared/domain/action'
import { isDueSoon } from '#shared/domain/needs-you'

export const actionShows = [
  'unfinished',
  'all',
  'overdue',
  'due-soon',
  'to-verify',
  'not-started',
  'on-track',
  'at-risk',
  'verified',
] as const
export type ActionShow = (typeof actionShows)[number]

export const actionShowNames: Readonly<Record<ActionShow, string>> = {
  unfinished: 'All that is unfinished',
  all: 'All',
  overdue: actionStatusNames.overdue,
  'due-soon': 'Due in the next 14 days',
  'to-verify': actionStatusNames.complete,
  'not-started': actionStatusNames['not-started'],
  'on-track': actionStatusNames['on-track'],
  'at-risk': actionStatusNames['at-risk'],
  verified: actionStatusNames.verified,
}

/** What narrows the list. It stands in the address, so that going back finds the same list again. */
export type ActionFilter = {
  readonly words: string
  readonly show: ActionShow
  /** A person's id, or 'nobody'. */
  readonly owner: string | null
  readonly priority: Priority | null
  readonly criterion: string | null
}

export function actionFilterFrom(address: URLSearchParams): ActionFilter {
  return {
    words: address.get('words') ?? '',
    show: actionShows.find((show) => show === address.get('filter')) ?? 'unfinished',
    owner: address.get('owner'),
    priority: priorities.find((priority) => priority === address.get('priority')) ?? null,
    criterion: address.get('criterion'),
  }
}

/** Everything, finished actions included. */
export const wholeList: ActionFilter = { words: '', show: 'all', owner: null, priority: null, criterion: null }

/** Only what differs from the plain list of what is unfinished. */
export function addressOf(filter: ActionFilter): URLSearchParams {
  const address = new URLSearchParams()
  if (filter.words !== '') address.set('words', filter.words)
  if (filter.show !== 'unfinished') address.set('filter', filter.show)
  if (filter.owner !== null) address.set('owner', filter.owner)
  if (filter.priority !== null) address.set('priority', filter.priority)
  if (filter.criterion !== null) address.set('criterion', filter.criterion)
  return address
}

export function matchesFilter(action: Action, filter: ActionFilter, today: string): boolean {
  return (
    isShown(action, filter.show, today) &&
    (filter.owner === null || (action.ownerId ?? 'nobody') === filter.owner) &&
    (filter.priority === null || action.priority === filter.priority) &&
    (filter.criterion === null || action.criteria.includes(filter.criterion)) &&
    holdsWords(action, filter.words)
  )
}

function isShown(action: Action, show: ActionShow, today: string): boolean {
  switch (show) {
    case 'all':
      return true
    case 'unfinished':
      return !isFinished(action)
    case 'overdue':
      return isOverdue(action, today)
    case 'due-soon':
      return isDueSoon(action, today)
    case 'to-verify':
      return action.status === 'complete'
    case 'not-started':
    case 'on-track':
    case 'at-risk':
    case 'verified':
      return shownStatus(action, today) === show
  }
}

/** Whether every word typed occurs somewhere in what is written about the action. */
function holdsWords(action: Action, typed: string): boolean {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const text = [
    action.ref,
    action.action,
    action.reason,
    action.support,
    action.baseline,
    action.measure,
    action.target,
    action.evidenceExpected,
    action.impact,
    action.verificationNote,
    action.overdueReason,
    ...action.criteria,
    ...action.updates.map((update) => update.text),
  ]
    .join('\n')
    .toLowerCase()
  return words.every((word) => text.includes(word))
}
