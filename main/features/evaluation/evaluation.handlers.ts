import type { HandlersOf } from '#main/ipc/handlers'
import type { Desk } from '#main/workspace/desk'
import { err, ok } from '#shared/result'
import { acceptNotApplicable, getCurrentEvaluation, saveJudgement } from './evaluation.service'

export function evaluationHandlers(desk: Desk): HandlersOf<'framework' | 'evaluation' | 'judgement'> {
  return {
    'framework:get': () => desk.with(({ framework }) => Promise.resolve(ok(framework.framework))),
    'evaluation:current': () =>
      desk.with(async ({ ctx }) => {
        const current = await getCurrentEvaluation(ctx)
        return current ? ok({ ...current }) : err({ code: 'not_found', what: 'evaluation' })
      }),
    'judgement:save': (input) => desk.with(({ ctx, framework }) => saveJudgement(ctx, framework, input)),
    'judgement:accept-not-applicable': (input) =>
      desk.with(({ ctx, framework }) => acceptNotApplicable(ctx, framework, input)),
  }
}
