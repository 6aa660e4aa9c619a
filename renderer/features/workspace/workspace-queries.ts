import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '#renderer/ipc/client'
import { FailureError } from '#renderer/ipc/failure-error'
import { flushAll } from '#renderer/ipc/unsaved'
import type { WorkspaceKind, WorkspaceStatus } from '#shared/domain/workspace'

export const workspaceQueries = {
  all: () => ['workspace'] as const,
  status: () =>
    queryOptions({ queryKey: [...workspaceQueries.all(), 'status'], queryFn: () => call('workspace:status') }),
}

const unsaved = 'Something on this screen is not saved yet. Save it, or empty the field, and try again.'

/** Another data folder came into use, so nothing that was read before holds. */
function useNewStatus() {
  const client = useQueryClient()
  return (status: WorkspaceStatus) => {
    client.setQueryData(workspaceQueries.status().queryKey, status)
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'workspace' })
  }
}

export function useOpenWorkspace() {
  const onSuccess = useNewStatus()
  return useMutation({ mutationFn: (workspace: WorkspaceKind) => call('workspace:open', { workspace }), onSuccess })
}

/** Back to the welcome screen, once everything held is saved; refused while something is not. */
export function useLeaveWorkspace() {
  const onSuccess = useNewStatus()
  return useMutation({
    mutationFn: async () => {
      if (!(await flushAll())) throw new FailureError({ code: 'refused', why: unsaved })
      return call('workspace:leave')
    },
    onSuccess,
  })
}

export function useRestoreNewest() {
  const onSuccess = useNewStatus()
  return useMutation({
    mutationFn: (workspace: WorkspaceKind) => call('workspace:restore-newest', { workspace }),
    onSuccess,
  })
}

export function useShowFolder() {
  return useMutation({ mutationFn: () => call('workspace:show-folder') })
}
