import { commit } from '#main/db/commit'
import type { Context } from '#main/db/context'
import type { Failure } from '#shared/failure'
import type { Site, SiteKind } from '#shared/domain/organisation'
import { err, ok, type Result } from '#shared/result'
import { listSiteRows, markSiteRemoved, putSite } from './site.repository'

export function listSites(ctx: Context): Promise<Site[]> {
  return listSiteRows(ctx.db)
}

/** Adds a site or changes one that is there. */
export function saveSite(
  ctx: Context,
  input: { id?: string | undefined; name: string; kind: SiteKind; area: string; note: string },
): Promise<Result<Site, Failure>> {
  return commit(ctx, {}, async (tx) => {
    if (input.id !== undefined && !(await listSiteRows(tx.db)).some((site) => site.id === input.id))
      return err({ code: 'not_found', what: 'site' })
    const site: Site = { ...input, id: input.id ?? tx.ids.newId() }
    await putSite(tx.db, site, tx.now)
    return ok(site)
  })
}

export function removeSite(ctx: Context, id: string): Promise<Result<{ transactionId: string }, Failure>> {
  return commit(ctx, {}, async (tx) => {
    const removed = await markSiteRemoved(tx.db, id, tx.now)
    return removed ? ok({ transactionId: tx.transactionId }) : err({ code: 'not_found', what: 'site' })
  })
}
