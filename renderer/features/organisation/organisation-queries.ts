import { queryOptions, useMutation } from '@tanstack/react-query'
import { call } from '#renderer/ipc/client'
import { queryClient } from '#renderer/ipc/query-client'
import type { Organisation, OrganisationInput, ScopeInput, SiteInput } from '#shared/domain/organisation'

export const organisationQueries = {
  all: () => ['organisation'] as const,
  get: () => queryOptions({ queryKey: [...organisationQueries.all(), 'get'], queryFn: () => call('organisation:get') }),
}

export const siteQueries = {
  all: () => ['site'] as const,
  list: () => queryOptions({ queryKey: [...siteQueries.all(), 'list'], queryFn: () => call('site:list') }),
}

export const scopeQueries = {
  all: () => ['scope'] as const,
  list: () => queryOptions({ queryKey: [...scopeQueries.all(), 'list'], queryFn: () => call('scope:list') }),
}

export const emptyOrganisation: Organisation = {
  name: '',
  ukprn: '',
  staffCount: null,
  learnersUnder18: null,
  learnersAdult: null,
  apprentices: null,
  areas: [],
  programmes: [],
  context: '',
}

/** Saves the provider and has the answer in the cache before it resolves. */
export async function saveOrganisation(input: OrganisationInput): Promise<Organisation> {
  const saved = await call('organisation:save', input)
  queryClient.setQueryData(organisationQueries.get().queryKey, saved)
  return saved
}

export async function saveScope(input: ScopeInput): Promise<void> {
  const saved = await call('scope:save', input)
  queryClient.setQueryData(scopeQueries.list().queryKey, saved)
}

export function useSaveSite() {
  return useMutation({ mutationFn: (site: SiteInput) => call('site:save', site) })
}

export function useRemoveSite() {
  return useMutation({ mutationFn: (id: string) => call('site:remove', { id }) })
}
