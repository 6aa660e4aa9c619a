import { queryOptions, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { call } from '#renderer/ipc/client'
import { FailureError } from '#renderer/ipc/failure-error'
import type { AdoptRiskInput, RescoreInput, Risk, RiskInput } from '#shared/domain/risk'
import { riskLabels, riskProblems, takeableTexts, textsOf, type RiskTextField, type RiskTexts } from './risk-texts'

export const riskQueries = {
  all: () => ['risk'] as const,
  list: () => queryOptions({ queryKey: [...riskQueries.all(), 'list'], queryFn: () => call('risk:list') }),
}

/** Risks by id, for what links to them; empty until they have been read. */
export function useRisksById(): ReadonlyMap<string, Risk> {
  const { data: risks = [] } = useQuery(riskQueries.list())
  return new Map(risks.map((risk) => [risk.id, risk]))
}

/** Puts one risk as it now is into what was read, so that a screen never shows it as it was. */
export function putRiskInCache(client: QueryClient, risk: Risk) {
  client.setQueryData(riskQueries.list().queryKey, (risks) => {
    if (!risks) return undefined
    const isKnown = risks.some((one) => one.id === risk.id)
    return isKnown ? risks.map((one) => (one.id === risk.id ? risk : one)) : [...risks, risk]
  })
}

/**
 * Saves the changed texts of one risk, for autosave. A field that can't be taken, such as an empty title, keeps none of
 * the others from being saved.
 * @throws FailureError where anything was not saved
 */
export function useSaveRiskTexts(id: string): (patch: Partial<RiskTexts>) => Promise<void> {
  const client = useQueryClient()
  return async (patch) => {
    const risk = client.getQueryData(riskQueries.list().queryKey)?.find((one) => one.id === id)
    // Removed in the meantime: there is nothing left to save to.
    if (!risk) return
    const stored = textsOf(risk)
    const wanted = { ...stored, ...patch }
    const problems = riskProblems(wanted)
    const takeable = takeableTexts(wanted, stored, problems)
    if (JSON.stringify(takeable) !== JSON.stringify(stored))
      putRiskInCache(client, await call('risk:save', { id, ...takeable }))
    refuseProblem(problems)
  }
}

function refuseProblem(problems: Partial<Record<RiskTextField, string>>) {
  for (const [field, message] of Object.entries(problems)) {
    // The problems are keyed by the fields of the form.
    const label = riskLabels[field as RiskTextField]
    throw new FailureError({ code: 'refused', why: `${label}: ${message}. The rest is saved.` })
  }
}

function useRiskChange<Input>(change: (input: Input) => Promise<Risk>) {
  const client = useQueryClient()
  return useMutation({ mutationFn: change, onSuccess: (risk) => putRiskInCache(client, risk) })
}

export function useAddRisk() {
  return useRiskChange((risk: RiskInput) => call('risk:save', risk))
}

export function useAdoptRisk() {
  return useRiskChange((adopted: AdoptRiskInput) => call('risk:adopt', adopted))
}

export function useRescoreRisk() {
  return useRiskChange((rescored: RescoreInput) => call('risk:rescore', rescored))
}

export function useCloseRisk() {
  return useRiskChange((closed: { id: string; reason: string }) => call('risk:close', closed))
}

export function useReopenRisk() {
  return useRiskChange((id: string) => call('risk:reopen', { id }))
}

export function useRemoveRisk() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => call('risk:remove', { id }),
    onSuccess: (_, id) =>
      client.setQueryData(riskQueries.list().queryKey, (risks) => risks?.filter((risk) => risk.id !== id)),
  })
}
