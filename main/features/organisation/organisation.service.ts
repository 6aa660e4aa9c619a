import { commit } from '#main/db/commit'
import type { Context } from '#main/db/context'
import type { Failure } from '#shared/failure'
import type { Organisation, ScopeAnswer } from '#shared/domain/organisation'
import { ok, type Result } from '#shared/result'
import { findOrganisation, listScopeAnswers, putOrganisation, putScopeAnswer } from './organisation.repository'

export async function getOrganisation(ctx: Context): Promise<Organisation | null> {
  return (await findOrganisation(ctx.db)) ?? null
}

export function saveOrganisation(ctx: Context, organisation: Organisation): Promise<Result<Organisation, Failure>> {
  return commit(ctx, {}, async (tx) => {
    await putOrganisation(tx.db, organisation)
    return ok(organisation)
  })
}

export function getScope(ctx: Context): Promise<ScopeAnswer[]> {
  return listScopeAnswers(ctx.db)
}

export function saveScope(ctx: Context, answers: readonly ScopeAnswer[]): Promise<Result<ScopeAnswer[], Failure>> {
  return commit(ctx, {}, async (tx) => {
    for (const answer of answers) await putScopeAnswer(tx.db, answer)
    return ok(await listScopeAnswers(tx.db))
  })
}
