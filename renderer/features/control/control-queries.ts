import { useMutation, useQueryClient } from '@tanstack/react-query'
import { putRiskInCache } from '#renderer/features/risk/risk-queries'
import { call } from '#renderer/ipc/client'
import type { ControlInput } from '#shared/domain/risk'

export function useSaveControl() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (control: ControlInput) => call('control:save', control),
    onSuccess: (risk) => putRiskInCache(client, risk),
  })
}

/** Takes a control off one risk; other risks that lean on it keep it. */
export function useUnlinkControl() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (ids: { riskId: string; controlId: string }) => call('control:unlink', ids),
    onSuccess: (risk) => putRiskInCache(client, risk),
  })
}
