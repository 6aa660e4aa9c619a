import { queryOptions, useMutation } from '@tanstack/react-query'
import { call } from '#renderer/ipc/client'
import type { CreateSignatoryInput, RecoverRootInput } from '#shared/domain/signatory'

export const signingQueries = {
  all: () => ['signing'] as const,
  state: () => queryOptions({ queryKey: [...signingQueries.all(), 'state'], queryFn: () => call('signing:state') }),
}

// A mutation remembers what it was given, here passphrases: with no time to live, it is forgotten with its form.
const forgetWithForm = { gcTime: 0 } as const

export function useCreateRoot() {
  return useMutation({
    ...forgetWithForm,
    mutationFn: (passphrase: string) => call('signing:create-root', { passphrase }),
  })
}

export function useRecoverRoot() {
  return useMutation({
    ...forgetWithForm,
    mutationFn: (input: RecoverRootInput) => call('signing:recover-root', input),
  })
}

export function useCreateSignatory() {
  return useMutation({
    ...forgetWithForm,
    mutationFn: (input: CreateSignatoryInput) => call('signing:create-signatory', input),
  })
}
