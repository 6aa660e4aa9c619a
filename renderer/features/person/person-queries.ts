import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { workspaceQueries } from '#renderer/features/workspace/workspace-queries'
import { call } from '#renderer/ipc/client'
import type { Person, PersonInput } from '#shared/domain/person'

export const personQueries = {
  all: () => ['person'] as const,
  list: () => queryOptions({ queryKey: [...personQueries.all(), 'list'], queryFn: () => call('person:list') }),
}

export function useSavePerson() {
  return useMutation({ mutationFn: (person: PersonInput) => call('person:save', person) })
}

export function useRemovePerson() {
  return useMutation({ mutationFn: (id: string) => call('person:remove', { id }) })
}

/** Says who is at the keyboard from now on. */
export function useChoosePerson() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (choice: { personId: string; enteredForId: string | null }) => call('person:choose', choice),
    onSuccess: (status) => client.setQueryData(workspaceQueries.status().queryKey, status),
  })
}

/** Names by id; `none` is what to show where nobody is named. */
export function usePersonNames() {
  const { data: people = [] } = useQuery(personQueries.list())
  return {
    nameOf: (id: string | null, none = 'Nobody yet') =>
      id === null ? none : (nameIn(people, id) ?? 'Somebody removed'),
  }
}

function nameIn(people: readonly Person[], id: string): string | undefined {
  return people.find((person) => person.id === id)?.name
}
