import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { call } from '#renderer/ipc/client'
import { FailureError } from '#renderer/ipc/failure-error'
import type { Judgement } from '#shared/domain/evaluation'
import type { JudgementFields } from '#shared/domain/blank-judgement'
import { changedFields, fieldProblems, withoutFields } from './judgement-patch'
import { fieldLabels } from './judgement-words'

export const evaluationQueries = {
  all: () => ['evaluation'] as const,
  current: () =>
    queryOptions({ queryKey: [...evaluationQueries.all(), 'current'], queryFn: () => call('evaluation:current') }),
}

/**
 * Saves the changed fields of one criterion's judgement, for autosave. A field that can't be taken, such as a text that
 * is too long, keeps none of the others from being saved.
 * @throws FailureError where anything was not saved
 */
export function useSaveJudgement(criterion: string): (patch: Partial<JudgementFields>) => Promise<void> {
  const client = useQueryClient()
  return async (patch) => {
    const problems = fieldProblems(patch)
    const wanted = changedFields(withoutFields(patch, problems), storedJudgement(client, criterion))
    if (Object.keys(wanted).length > 0) putInCache(client, await call('judgement:save', { criterion, ...wanted }))
    const [field] = problems.keys()
    if (field)
      throw new FailureError({ code: 'refused', why: `“${fieldLabels[field]}” is too long. The rest is saved.` })
  }
}

function storedJudgement(client: QueryClient, criterion: string): Judgement | undefined {
  const current = client.getQueryData(evaluationQueries.current().queryKey)
  return current?.judgements.find((judgement) => judgement.criterion === criterion)
}

function putInCache(client: QueryClient, saved: Judgement) {
  client.setQueryData(
    evaluationQueries.current().queryKey,
    (current) =>
      current && {
        ...current,
        judgements: [...current.judgements.filter((judgement) => judgement.criterion !== saved.criterion), saved],
      },
  )
}
