import type { HandlersOf } from '#main/ipc/handlers'
import type { Desk } from '#main/workspace/desk'
import { ok } from '#shared/result'
import {
  adoptRisk,
  closeRisk,
  listRisks,
  removeRisk,
  reopenRisk,
  rescoreRisk,
  saveControl,
  saveRisk,
  unlinkControl,
} from './risk.service'

export function riskHandlers(desk: Desk): HandlersOf<'risk' | 'control'> {
  return {
    'risk:list': () => desk.with(async ({ ctx }) => ok(await listRisks(ctx))),
    'risk:save': (input) => desk.with(({ ctx }) => saveRisk(ctx, input)),
    'risk:adopt': (input) => desk.with(({ ctx, framework }) => adoptRisk(ctx, framework, input)),
    'risk:rescore': (input) => desk.with(({ ctx }) => rescoreRisk(ctx, input)),
    'risk:close': (input) => desk.with(({ ctx }) => closeRisk(ctx, input)),
    'risk:reopen': ({ id }) => desk.with(({ ctx }) => reopenRisk(ctx, id)),
    'risk:remove': ({ id }) => desk.with(({ ctx }) => removeRisk(ctx, id)),
    'control:save': (input) => desk.with(({ ctx }) => saveControl(ctx, input)),
    'control:unlink': (input) => desk.with(({ ctx }) => unlinkControl(ctx, input)),
  }
}
