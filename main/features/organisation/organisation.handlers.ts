import type { HandlersOf } from '#main/ipc/handlers'
import type { Desk } from '#main/workspace/desk'
import { ok } from '#shared/result'
import { getOrganisation, getScope, saveOrganisation, saveScope } from './organisation.service'

export function organisationHandlers(desk: Desk): HandlersOf<'organisation' | 'scope'> {
  return {
    'organisation:get': () => desk.with(async ({ ctx }) => ok(await getOrganisation(ctx))),
    'organisation:save': (input) =>
      desk.with(async ({ ctx }) => {
        const saved = await saveOrganisation(ctx, input)
        if (!saved.ok) return saved
        // The first description of the provider is also when its first evaluation begins.
        const started = await desk.startEvaluation()
        return started.ok ? saved : started
      }),
    'scope:list': () => desk.with(async ({ ctx }) => ok(await getScope(ctx))),
    'scope:save': (input) => desk.with(({ ctx }) => saveScope(ctx, input)),
  }
}
