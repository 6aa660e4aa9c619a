import { commit } from '#main/db/commit'
import type { Context, Tx } from '#main/db/context'
import { adoptFrameworkWithin } from '#main/features/framework/framework.service'
import type { LoadedFramework } from '#main/features/framework/load-framework'
import type { Failure } from '#shared/failure'
import { blankJudgement } from '#shared/domain/blank-judgement'
import type { Evaluation, Judgement } from '#shared/domain/evaluation'
import { err, ok, type Result } from '#shared/result'
import {
  findCurrentEvaluation,
  findJudgement,
  insertEvaluation,
  listJudgements,
  putJudgement,
} from './evaluation.repository'

export type JudgementChange = { criterion: string } & {
  [Field in keyof Omit<Judgement, 'id' | 'criterion' | 'updatedAt'>]?: Judgement[Field] | undefined
}

export interface CurrentEvaluation {
  readonly evaluation: Evaluation
  /** Only those that were ever touched; a criterion without one is unanswered. */
  readonly judgements: Judgement[]
}

/** The open evaluation, or null before the first was started. */
export async function getCurrentEvaluation(ctx: Context): Promise<CurrentEvaluation | null> {
  const evaluation = await findCurrentEvaluation(ctx.db)
  return evaluation ? { evaluation, judgements: await listJudgements(ctx.db, evaluation.id) } : null
}

/** Starts the first evaluation with the framework that ships; leaves an open one as it is. */
export async function startEvaluationIfNone(
  ctx: Context,
  folder: string,
  framework: LoadedFramework,
): Promise<Result<Evaluation, Failure>> {
  const open = await findCurrentEvaluation(ctx.db)
  if (open) return ok(open)
  return commit(ctx, {}, async (tx) => {
    await adoptFrameworkWithin(tx, folder, framework)
    const evaluation: Evaluation = {
      id: tx.ids.newId(),
      frameworkId: framework.id,
      name: `Self-evaluation ${tx.today.slice(0, 4)}`,
      status: 'draft',
      startedOn: tx.today,
    }
    await insertEvaluation(tx.db, evaluation)
    return ok(evaluation)
  })
}

/** Saves what changed of one judgement; what is not named stays. */
export function saveJudgement(
  ctx: Context,
  framework: LoadedFramework,
  change: JudgementChange,
  reason?: string,
): Promise<Result<Judgement, Failure>> {
  return commit(ctx, reason === undefined ? {} : { reason }, (tx) => saveJudgementWithin(tx, framework, change))
}

/** Not applicable with its reason, for several at once: what the scope questions propose and the user accepted. */
export function acceptNotApplicable(
  ctx: Context,
  framework: LoadedFramework,
  accepted: readonly { criterion: string; reason: string }[],
): Promise<Result<number, Failure>> {
  return commit(ctx, { reason: 'From the scope questions' }, async (tx) => {
    for (const { criterion, reason } of accepted) {
      const saved = await saveJudgementWithin(tx, framework, {
        criterion,
        isNotApplicable: true,
        notApplicableReason: reason,
        level: null,
      })
      if (!saved.ok) return saved
    }
    return ok(accepted.length)
  })
}

export async function saveJudgementWithin(
  tx: Tx,
  framework: LoadedFramework,
  { criterion, ...change }: JudgementChange,
): Promise<Result<Judgement, Failure>> {
  const evaluation = await findCurrentEvaluation(tx.db)
  if (!evaluation) return err({ code: 'not_found', what: 'evaluation' })
  if (evaluation.status === 'signed-off')
    return err({ code: 'refused', why: 'This evaluation is signed off and can not change. Start a new one from it.' })
  if (!framework.framework.criteria.some((known) => known.code === criterion))
    return err({ code: 'not_found', what: 'criterion' })

  const judgement: Judgement = {
    ...((await findJudgement(tx.db, evaluation.id, criterion)) ?? { ...blankJudgement(criterion), id: tx.ids.newId() }),
    ...definedOnly(change),
    updatedAt: tx.now,
  }
  await putJudgement(tx.db, evaluation.id, judgement)
  return ok(judgement)
}

/** A field that was sent as undefined is a field that was not sent. */
function definedOnly<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]: Exclude<Fields[Key], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Key in keyof Fields]: Exclude<Fields[Key], undefined> } // only undefined went
}
