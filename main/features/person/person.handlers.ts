import type { HandlersOf } from '#main/ipc/handlers'
import type { Desk } from '#main/workspace/desk'
import { ok } from '#shared/result'
import { listPeople, removePerson, savePerson } from './person.service'

export function personHandlers(desk: Desk): HandlersOf<'person'> {
  return {
    'person:list': () => desk.with(async ({ ctx }) => ok(await listPeople(ctx))),
    'person:save': (input) => desk.with(({ ctx }) => savePerson(ctx, input)),
    'person:remove': ({ id }) => desk.with(({ ctx }) => removePerson(ctx, id)),
    'person:choose': (actor) => desk.choosePerson(actor),
  }
}
