import type { Context } from '#main/db/context'
import { addActionUpdate, completeAction, saveAction, verifyAction } from '#main/features/action/action.service'
import { saveJudgement, type JudgementChange } from '#main/features/evaluation/evaluation.service'
import type { LoadedFramework } from '#main/features/framework/load-framework'
import { closeRisk, linkControl, rescoreRisk, saveControl, saveRisk } from '#main/features/risk/risk.service'
import {
  daysFromAsAt,
  type Sample,
  type SampleAction,
  type SampleJudgement,
  type SampleRisk,
} from '#shared/domain/sample'
import type { Failure } from '#shared/failure'
import type { Result } from '#shared/result'

/** Something that happened on a day, done by somebody. */
export interface SampleEvent {
  /** Days from "as at": negative. */
  readonly day: number
  /** The person's key, or null for set-up. */
  readonly by: string | null
  run(ctx: Context): Promise<void>
}

/** What the events made, by the keys of the sample's files. */
export interface SampleKeys {
  readonly people: Map<string, string>
  readonly risks: Map<string, string>
  readonly controls: Map<string, string>
  readonly actions: Map<string, string>
}

export interface EventDeps {
  readonly sample: Sample
  readonly framework: LoadedFramework
  readonly keys: SampleKeys
  /** Days from "as at" to a date. */
  dateOf(day: number): string
}

/** Everything that happened since the organisation was described, in the order of the days on which it did. */
export function sampleEvents(deps: EventDeps): SampleEvent[] {
  const { judgements, risks, actions } = deps.sample
  return [
    ...risks.flatMap((risk) => riskEvents(risk, deps)),
    ...actions.flatMap((action) => actionEvents(action, deps)),
    ...judgements.flatMap((judgement) => judgementEvents(judgement, deps)),
  ].sort((a, b) => a.day - b.day)
}

function judgementEvents(judgement: SampleJudgement, { framework }: EventDeps): SampleEvent[] {
  const { criterion, author } = judgement
  const save = (day: number, change: Omit<JudgementChange, 'criterion'>, reason?: string): SampleEvent => ({
    day,
    by: author,
    run: async (ctx) => must(await saveJudgement(ctx, framework, { criterion, ...change }, reason)),
  })
  return [
    ...judgement.history.map(({ daysAgo, level, confidence, reason }) => save(-daysAgo, { level, confidence }, reason)),
    save(
      -judgement.answered.daysAgo,
      'notApplicable' in judgement
        ? { isNotApplicable: true, notApplicableReason: judgement.notApplicable.reason, level: null, confidence: null }
        : {
            level: judgement.level,
            confidence: judgement.confidence,
            narrative: judgement.narrative,
            proof: judgement.proof,
            impact: judgement.impact ?? '',
            agreedBy: judgement.agreedBy ?? '',
            nextStep: judgement.nextStep ?? '',
          },
    ),
  ]
}

function riskEvents(risk: SampleRisk, deps: EventDeps): SampleEvent[] {
  const { keys } = deps
  const adopted = -risk.adopted.daysAgo
  const id = () => need(keys.risks, risk.key)
  const rescore = (day: number, which: 'inherent' | 'residual', score: SampleRisk['inherent']): SampleEvent => ({
    day,
    by: 'sian',
    run: async (ctx) => {
      const { likelihood, impact, reason } = score
      must(await rescoreRisk(ctx, { id: id(), which, score: { likelihood, impact }, reason }))
    },
  })
  const scores = (['inherent', 'residual'] as const).flatMap((which) => {
    const moved = risk.changes.filter((change) => change.which === which)
    const all = moved.map((change) => rescore(-change.daysAgo, which, change))
    return all.length > 0 ? all : [rescore(adopted, which, risk[which])]
  })
  return [
    { day: adopted, by: 'sian', run: (ctx) => adopt(ctx, risk, deps) },
    ...scores,
    ...risk.controls.flatMap((control) => controlEvents(control, risk, deps)),
    ...(risk.closedReason === undefined
      ? []
      : [
          {
            day: -1,
            by: 'sian',
            run: async (ctx: Context) => must(await closeRisk(ctx, { id: id(), reason: risk.closedReason ?? '' })),
          },
        ]),
  ]
}

async function adopt(ctx: Context, risk: SampleRisk, { keys, dateOf }: EventDeps): Promise<void> {
  const saved = await saveRisk(
    ctx,
    {
      title: risk.title,
      category: risk.category,
      cause: risk.cause,
      event: risk.event,
      consequence: risk.consequence,
      whoHarmed: risk.whoHarmed,
      localContext: risk.localContext,
      localSource: risk.localSource,
      ownerId: need(keys.people, risk.owner),
      reviewDue: dateOf(daysFromAsAt(risk.reviewDue)),
      criteria: risk.criteria,
    },
    risk.library,
  )
  if (!saved.ok) throw new Error(JSON.stringify(saved.failure))
  keys.risks.set(risk.key, saved.value.id)
}

/** A control is put in place with its risk, and tested on its own day. */
function controlEvents(control: SampleRisk['controls'][number], risk: SampleRisk, deps: EventDeps): SampleEvent[] {
  const { keys, dateOf } = deps
  const adopted = -risk.adopted.daysAgo
  const riskId = () => need(keys.risks, risk.key)
  if ('shared' in control)
    return [
      {
        // The risk that brought the control may have been adopted later on the same day.
        day: Math.max(adopted, ownerDay(control.shared, deps)) + 0.5,
        by: 'sian',
        run: async (ctx) => must(await linkControl(ctx, riskId(), need(keys.controls, control.shared))),
      },
    ]
  const name = control.key ?? `${risk.key}/${control.name}`
  const put = (tested: typeof control.tested) => async (ctx: Context) => {
    const saved = await saveControl(ctx, {
      ...(keys.controls.has(name) && { id: need(keys.controls, name) }),
      riskId: riskId(),
      name: control.name,
      kind: control.kind,
      ownerId: need(keys.people, control.owner),
      testedOn: tested ? dateOf(-tested.daysAgo) : null,
      testedById: tested ? need(keys.people, tested.by) : null,
      testResult: tested?.result ?? null,
      testNote: tested?.note ?? '',
    })
    if (!saved.ok) throw new Error(JSON.stringify(saved.failure))
    const made = saved.value.controls.find((one) => one.name === control.name)
    if (made) keys.controls.set(name, made.id)
  }
  return [
    { day: adopted, by: 'sian', run: put(null) },
    ...(control.tested ? [{ day: -control.tested.daysAgo, by: control.tested.by, run: put(control.tested) }] : []),
  ]
}

function ownerDay(controlKey: string, { sample }: EventDeps): number {
  const owner = sample.risks.find((risk) => risk.controls.some((one) => 'key' in one && one.key === controlKey))
  return owner ? -owner.adopted.daysAgo : 0
}

function actionEvents(action: SampleAction, { keys, dateOf }: EventDeps): SampleEvent[] {
  const id = () => need(keys.actions, action.key)
  const start = daysFromAsAt(action.start)
  const { completed, verified } = action
  const isFinished = completed !== null
  return [
    {
      // Planned a week before it starts; what starts in the future was planned yesterday at the latest.
      day: Math.min(start - 7, -1),
      by: 'sian',
      run: async (ctx) => {
        const saved = await saveAction(ctx, {
          libraryCode: action.library,
          action: action.action,
          reason: action.reason,
          ownerId: need(keys.people, action.owner),
          support: action.support,
          startOn: dateOf(start),
          dueOn: dateOf(daysFromAsAt(action.due)),
          priority: action.priority,
          baseline: action.baseline,
          measure: action.measure,
          target: action.target,
          evidenceExpected: action.evidenceExpected,
          status: isFinished ? 'on-track' : (action.status as 'not-started' | 'on-track' | 'at-risk'), // unfinished by then
          progress: isFinished ? 0 : action.progress,
          overdueReason: action.overdueReason ?? '',
          criteria: action.criteria,
          riskIds: action.risks.flatMap((risk) => keys.risks.get(risk) ?? []),
        })
        if (!saved.ok) throw new Error(JSON.stringify(saved.failure))
        keys.actions.set(action.key, saved.value.id)
      },
    },
    ...action.updates.map(({ daysAgo, by, text }) => ({
      day: -daysAgo,
      by,
      run: async (ctx: Context) =>
        must(await addActionUpdate(ctx, { actionId: id(), on: dateOf(-daysAgo), text: text.trim() })),
    })),
    ...(completed
      ? [
          {
            day: -completed.daysAgo + 0.5,
            by: action.owner,
            run: async (ctx: Context) =>
              must(
                await completeAction(ctx, {
                  id: id(),
                  on: dateOf(-completed.daysAgo),
                  impact: completed.impact.trim(),
                }),
              ),
          },
        ]
      : []),
    ...(verified
      ? [
          {
            day: -verified.daysAgo + 0.75,
            by: 'sian',
            run: async (ctx: Context) => {
              const byId = need(keys.people, verified.by)
              const entered: Context = { ...ctx, actor: { personId: ctx.actor.personId, enteredForId: byId } }
              must(
                await verifyAction(entered, {
                  id: id(),
                  on: dateOf(-verified.daysAgo),
                  byId,
                  note: verified.note.trim(),
                }),
              )
            },
          },
        ]
      : []),
  ]
}

export function need(map: ReadonlyMap<string, string>, key: string): string {
  const id = map.get(key)
  if (id === undefined) throw new Error(`The sample speaks of ${key} before it exists`)
  return id
}

/** The sample was checked when it was written: a refusal here is a bug. */
export function must(result: Result<unknown, Failure>): void {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
}
