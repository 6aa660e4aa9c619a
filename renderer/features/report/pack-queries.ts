import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '#renderer/ipc/client'
import { FailureError } from '#renderer/ipc/failure-error'
import { flushAll } from '#renderer/ipc/unsaved'
import type { Pack, PackOptions } from '#shared/domain/pack'

export const packQueries = {
  all: () => ['pack'] as const,
  list: () => queryOptions({ queryKey: [...packQueries.all(), 'list'], queryFn: () => call('pack:list') }),
}

/** The real pages as a PDF, without a signature. */
export async function previewPack(options: PackOptions, jobId: string): Promise<Uint8Array> {
  await saveAllFirst()
  return call('pack:preview', { options, jobId })
}

export type ExportRequest = { readonly options: PackOptions; readonly passphrase: string | null }

/** Answers null where the user named no file. A pack that failed is in the list too, so the list is read again either way. */
export function useExportPack() {
  const client = useQueryClient()
  return async ({ options, passphrase }: ExportRequest, jobId: string): Promise<Pack | null> => {
    await saveAllFirst()
    try {
      return await call('pack:export', { options, passphrase, jobId })
    } finally {
      void client.invalidateQueries({ queryKey: packQueries.all() })
    }
  }
}

export function useVerifyFile() {
  return useMutation({ mutationFn: () => call('pack:verify-file') })
}

export function useShowInFolder() {
  return useMutation({ mutationFn: (pack: Pack) => call('pack:show-in-folder', { id: pack.id }) })
}

const notSaved =
  'Something you typed on another screen is not saved yet, so it would be missing from the pack. Go back to it first.'

async function saveAllFirst() {
  if (!(await flushAll())) throw new FailureError({ code: 'refused', why: notSaved })
}
