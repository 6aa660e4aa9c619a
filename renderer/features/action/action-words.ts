import type { Tone } from '#renderer/ui/badge'
import type { Action, Priority, ShownActionStatus } from '#shared/domain/action'
import { daysBetween } from '#shared/domain/dates'

export const statusTones: Readonly<Record<ShownActionStatus, Tone>> = {
  'not-started': 'neutral',
  'on-track': 'info',
  'at-risk': 'warn',
  overdue: 'bad',
  complete: 'info',
  verified: 'good',
}

export const priorityOrder: Readonly<Record<Priority, number>> = { high: 3, medium: 2, low: 1 }

/** The action's first line, for titles and messages. */
export function shortAction({ action }: Pick<Action, 'action'>): string {
  return action.trim().split('\n')[0] ?? ''
}

/** 5 days overdue. For an action that is. */
export function overdueWords(dueOn: string, today: string): string {
  const days = daysBetween(dueOn, today)
  return days === 1 ? '1 day overdue' : `${days} days overdue`
}
