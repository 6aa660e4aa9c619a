import type { HandlersOf } from '#main/ipc/handlers'
import type { Desk } from '#main/workspace/desk'
import { ok } from '#shared/result'
import { listSites, removeSite, saveSite } from './site.service'

export function siteHandlers(desk: Desk): HandlersOf<'site'> {
  return {
    'site:list': () => desk.with(async ({ ctx }) => ok(await listSites(ctx))),
    'site:save': (input) => desk.with(({ ctx }) => saveSite(ctx, input)),
    'site:remove': ({ id }) => desk.with(({ ctx }) => removeSite(ctx, id)),
  }
}
