import { queryOptions } from '@tanstack/react-query'
import { call } from '#renderer/ipc/client'

export const linkedQueries = {
  scope: () => queryOptions({ queryKey: ['scope', 'list'], queryFn: () => call('scope:list') }),
  risks: () => queryOptions({ queryKey: ['risk', 'list'], queryFn: () => call('risk:list') }),
  actions: () => queryOptions({ queryKey: ['action', 'list'], queryFn: () => call('action:list') }),
}
