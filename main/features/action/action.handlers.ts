import type { HandlersOf } from '#main/ipc/handlers'
import type { Desk } from '#main/workspace/desk'
import { ok } from '#shared/result'
import {
  addActionUpdate,
  completeAction,
  listActions,
  removeAction,
  reopenAction,
  saveAction,
  verifyAction,
} from './action.service'

export function actionHandlers(desk: Desk): HandlersOf<'action'> {
  return {
    'action:list': () => desk.with(async ({ ctx }) => ok(await listActions(ctx))),
    'action:save': (input) => desk.with(({ ctx }) => saveAction(ctx, input)),
    'action:add-update': (input) => desk.with(({ ctx }) => addActionUpdate(ctx, input)),
    'action:complete': (input) => desk.with(({ ctx }) => completeAction(ctx, input)),
    'action:verify': (input) => desk.with(({ ctx }) => verifyAction(ctx, input)),
    'action:reopen': (input) => desk.with(({ ctx }) => reopenAction(ctx, input)),
    'action:remove': ({ id }) => desk.with(({ ctx }) => removeAction(ctx, id)),
  }
}
