import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { call } from '#renderer/ipc/client'
import { FailureError } from '#renderer/ipc/failure-error'
import type { Action, ActionInput } from '#shared/domain/action'
import type { ChannelInput } from '#shared/ipc/channels'
import {
  actionLabels,
  actionProblems,
  takeableTexts,
  textsOf,
  type ActionTextField,
  type ActionTexts,
} from './action-texts'

export const actionQueries = {
  all: () => ['action'] as const,
  list: () => queryOptions({ queryKey: [...actionQueries.all(), 'list'], queryFn: () => call('action:list') }),
}

function putActionInCache(client: QueryClient, action: Action) {
  client.setQueryData(actionQueries.list().queryKey, (actions) => {
    if (!actions) return undefined
    const isKnown = actions.some((one) => one.id === action.id)
    return isKnown ? actions.map((one) => (one.id === action.id ? action : one)) : [...actions, action]
  })
}

/**
 * Saves the changed texts of one action, for autosave. A field that can't be taken, such as a due date before the start,
 * keeps none of the others from being saved.
 * @throws FailureError where anything was not saved
 */
export function useSaveActionTexts(id: string): (patch: Partial<ActionTexts>) => Promise<void> {
  const client = useQueryClient()
  return async (patch) => {
    const action = client.getQueryData(actionQueries.list().queryKey)?.find((one) => one.id === id)
    // Removed in the meantime: there is nothing left to save to.
    if (!action) return
    const stored = textsOf(action)
    const wanted = { ...stored, ...patch }
    const problems = actionProblems(wanted)
    const takeable = takeableTexts(wanted, stored, problems)
    if (JSON.stringify(takeable) !== JSON.stringify(stored))
      putActionInCache(client, await call('action:save', { id, ...takeable }))
    refuseProblem(problems)
  }
}

function refuseProblem(problems: Partial<Record<ActionTextField, string>>) {
  for (const [field, message] of Object.entries(problems)) {
    // The problems are keyed by the fields of the form.
    const label = actionLabels[field as ActionTextField]
    throw new FailureError({ code: 'refused', why: `${label}: ${message}. The rest is saved.` })
  }
}

function useActionChange<Input>(change: (input: Input) => Promise<Action>) {
  const client = useQueryClient()
  return useMutation({ mutationFn: change, onSuccess: (action) => putActionInCache(client, action) })
}

export function useAddAction() {
  return useActionChange((action: ActionInput) => call('action:save', action))
}

export function useAddUpdate() {
  return useActionChange((update: ChannelInput<'action:add-update'>) => call('action:add-update', update))
}

export function useCompleteAction() {
  return useActionChange((completed: ChannelInput<'action:complete'>) => call('action:complete', completed))
}

export function useVerifyAction() {
  return useActionChange((verified: ChannelInput<'action:verify'>) => call('action:verify', verified))
}

export function useReopenAction() {
  return useActionChange((reopened: ChannelInput<'action:reopen'>) => call('action:reopen', reopened))
}

export function useRemoveAction() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call('action:remove', { id }),
    onSuccess: (_, id) =>
      client.setQueryData(actionQueries.list().queryKey, (actions) => actions?.filter((action) => action.id !== id)),
  })
}
