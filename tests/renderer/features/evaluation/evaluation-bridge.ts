import { blankJudgement } from '#shared/domain/blank-judgement'
import { judgementPatchSchema, type Judgement } from '#shared/domain/evaluation'
import type { ScopeAnswer } from '#shared/domain/organisation'
import { err, ok, type Result } from '#shared/result'
import type { Failure } from '#shared/failure'
import { installFakeBridge, type FakeBridge } from '#tests/renderer/ipc/fake-bridge'
import { shippedFramework } from './shipped-framework'

export type EvaluationBridge = FakeBridge & {
  /** What `judgement:save` was asked, in order. */
  readonly saves: () => readonly unknown[]
  readonly judgement: (code: string) => Judgement | undefined
  /** Every save fails with this from now on; null mends it. */
  readonly failSaves: (failure: Failure | null) => void
}

type Answers = { readonly judgements?: readonly Partial<Judgement>[]; readonly scope?: readonly ScopeAnswer[] }

/** Answers about the self-evaluation by the contract's own schemas, and keeps what was saved. */
export function installEvaluationBridge({ judgements = [], scope = [] }: Answers = {}): EvaluationBridge {
  const bridge = installFakeBridge()
  const stored = new Map<string, Judgement>()
  let failure: Failure | null = null
  for (const given of judgements) {
    const criterion = given.criterion ?? 'LG-3'
    stored.set(criterion, { ...blankJudgement(criterion), id: `id-${criterion}`, ...given })
  }
  const save = (input: unknown): Result<unknown, Failure> => {
    if (failure) return err(failure)
    const { criterion, ...patch } = judgementPatchSchema.parse(input)
    const before = stored.get(criterion) ?? { ...blankJudgement(criterion), id: `id-${criterion}` }
    // The schema's optional fields are absent here, never undefined: the page sends only what changed.
    const after = { ...before, ...patch } as Judgement
    stored.set(criterion, after)
    return ok(after)
  }
  const answers: Readonly<Record<string, (input: unknown) => Result<unknown, Failure>>> = {
    'framework:get': () => ok(shippedFramework),
    'scope:list': () => ok(scope),
    'evaluation:current': () =>
      ok({
        evaluation: {
          id: 'e1',
          frameworkId: 'f',
          name: 'Self-evaluation 2026',
          status: 'draft',
          startedOn: '2026-09-01',
        },
        judgements: [...stored.values()],
      }),
    'judgement:save': save,
    'risk:list': () => ok([]),
    'action:list': () => ok([]),
  }
  bridge.answerWith((name, input) => Promise.resolve(answers[name]?.(input) ?? ok(null)))
  return {
    ...bridge,
    saves: () => bridge.calls.filter((call) => call.name === 'judgement:save').map((call) => call.input),
    judgement: (code) => stored.get(code),
    failSaves(wanted) {
      failure = wanted
    },
  }
}
