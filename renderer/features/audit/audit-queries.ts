import { queryOptions, useMutation } from '@tanstack/react-query'
import { call } from '#renderer/ipc/client'
import { flushAll } from '#renderer/ipc/unsaved'
import { showDone, showFailure } from '#renderer/ui/toast'
import type { AuditedEntity } from '#shared/domain/audit'

export const auditQueries = {
  all: () => ['audit'] as const,
  state: () => queryOptions({ queryKey: [...auditQueries.all(), 'state'], queryFn: () => call('audit:state') }),
  history: (entity: AuditedEntity, id: string) =>
    queryOptions({
      queryKey: [...auditQueries.all(), 'history', entity, id],
      queryFn: () => call('audit:history', { entity, id }),
    }),
}

/** Takes a transaction back by a new one, and says whether that could be done. */
export function useUndo() {
  return useMutation({
    mutationFn: async (transactionId: string) => {
      await flushAll()
      return call('audit:undo', { transactionId })
    },
    onSuccess: () => showDone('Undone.'),
    onError: showFailure,
  })
}
