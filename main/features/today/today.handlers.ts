import type { HandlersOf } from '#main/ipc/handlers'
import { listBackups } from '#main/workspace/backups'
import type { Desk } from '#main/workspace/desk'
import { ok } from '#shared/result'
import { getToday } from './today.service'

export function todayHandlers(desk: Desk): HandlersOf<'today'> {
  return {
    'today:get': () =>
      desk.with(async ({ ctx, framework, workspace }) => {
        // Only a copy that was opened and checked has a manifest, and so is listed.
        const newest = listBackups(workspace.folder)[0]
        return ok(await getToday(ctx, framework.framework, newest ? { at: newest.at, isVerified: true } : null))
      }),
  }
}
