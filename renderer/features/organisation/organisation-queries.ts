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

let lastSave: Promise<unknown> = Promise.resolve()

/**
 * Saves some fields of the provider over what is stored, and has the answer in the cache before it resolves. One at a
 * time: two saves at once would each put back what the other had changed.
 */
export function saveOrganisation(patch: Partial<OrganisationInput>): Promise<Organisation> {
  const saving = lastSave.then(async () => {
    const stored = queryClient.getQueryData(organisationQueries.get().queryKey) ?? emptyOrganisation
    const saved = await call('organisation:save', { ...stored, ...patch })
    queryClient.setQueryData(organisationQueries.get().queryKey, saved)
    return saved
  })
  lastSave = saving.catch(() => undefined)
  return saving
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
