import type { Pack, PackVerdict } from '#shared/domain/pack'
import type { Person } from '#shared/domain/person'
import type { Signatory, SigningState } from '#shared/domain/signatory'
import { err, ok, type Result } from '#shared/result'
import type { Failure } from '#shared/failure'
import { channels } from '#shared/ipc/channels'
import { installFakeBridge, type FakeBridge } from '#tests/renderer/ipc/fake-bridge'

type Answer = Result<unknown, Failure>
export type PacksBridge = FakeBridge & {
  /** What was asked over a channel, in order. */
  readonly asked: (name: string) => readonly unknown[]
  /** The next calls of a channel wait; the answer is given by what this returns. */
  readonly hold: (name: keyof typeof channels) => (answer: Answer) => void
}

export const sian: Person = {
  id: 'sian',
  name: 'Siân Llŷr',
  jobTitle: 'Head of Safeguarding',
  roles: ['dsl'],
  startedOn: null,
  leftOn: null,
  isExternal: false,
}

export const fingerprint = Array.from({ length: 32 }, (_, index) => (index + 160).toString(16).toUpperCase()).join(':')

export function aSignatory(given: Partial<Signatory> = {}): Signatory {
  return {
    id: 's1',
    personId: 'sian',
    role: 'Head of Safeguarding',
    fingerprint,
    validFrom: '2026-01-01T00:00:00.000Z',
    validTo: '2028-01-01T00:00:00.000Z',
    ...given,
  }
}

export function aPack(given: Partial<Pack> = {}): Pack {
  return {
    id: 'p1',
    packNumber: 'SF-2026-0001',
    kind: 'signed',
    state: 'finished',
    asAt: '2026-11-24',
    createdAt: '2026-11-24T10:00:00.000Z',
    finishedAt: '2026-11-24T10:00:05.000Z',
    filePath: 'C:\\Packs\\pack.pdf',
    sha256: 'ab12'.repeat(16),
    pages: 61,
    signatoryId: 's1',
    sections: ['context', 'people', 'self-evaluation', 'risk-register', 'action-plan', 'sign-off', 'how-to-check'],
    ...given,
  }
}

export function aVerdict(given: Partial<PackVerdict> = {}): PackVerdict {
  return {
    verdict: 'valid',
    headline: 'Signed, whole, and not changed since.',
    details: [],
    sha256: 'ab12'.repeat(16),
    isOurs: true,
    ...given,
  }
}

const root = { fingerprint, subject: 'Harbour Training root', validTo: '2036-01-01T00:00:00.000Z' }
const ready: SigningState = { root, signatories: [aSignatory()] }
export const notSetUp: SigningState = { root: null, signatories: [] }

type Answers = Readonly<Record<string, (input: unknown) => Answer>>

/** Answers as the main process would. Everything sent is held against the contract first. */
export function installPacksBridge(given: { signing?: SigningState; packs?: readonly Pack[]; answers?: Answers } = {}) {
  const bridge = installFakeBridge()
  const held = new Map<string, Promise<Answer>>()
  let signing = given.signing ?? ready
  const answers: Answers = {
    'person:list': () => ok([sian]),
    'signing:state': () => ok(signing),
    'signing:create-root': () => {
      signing = { ...signing, root }
      return ok({ recoveryKey: '7KQ2-M0XD-AAAA-BBBB-CCCC-DDDD-EEEE-FFFF' })
    },
    'signing:create-signatory': () => {
      signing = { ...signing, signatories: [aSignatory()] }
      return ok(signing)
    },
    'pack:list': () => ok(given.packs ?? []),
    ...given.answers,
  }
  bridge.answerWith((name, input) => {
    const channel = Object.entries(channels).find(([known]) => known === name)?.[1]
    if (!channel?.input.safeParse(input).success)
      return Promise.resolve(err({ code: 'unexpected', reference: `${name} was asked wrongly` }))
    return held.get(name) ?? Promise.resolve(answers[name]?.(input) ?? ok(undefined))
  })
  const made: PacksBridge = {
    ...bridge,
    asked: (name) => bridge.calls.filter((call) => call.name === name).map((call) => call.input),
    hold(name) {
      let resolve: (answer: Answer) => void = () => undefined
      held.set(name, new Promise<Answer>((settle) => (resolve = settle)))
      return (answer) => {
        held.delete(name)
        resolve(answer)
      }
    },
  }
  return made
}
