import path from 'node:path'
import { onTestFinished } from 'vitest'
import { makeReport } from '#main/features/report/make-report'
import { allHandlers } from '#main/ipc/all-handlers'
import { answer } from '#main/ipc/answer'
import { Jobs } from '#main/ipc/jobs'
import { checkDatabase } from '#main/workspace/check-database'
import { Desk } from '#main/workspace/desk'
import type { ChannelInput, ChannelName, ChannelOutput } from '#shared/ipc/channels'
import type { AppEvent } from '#shared/ipc/events'
import type { Failure } from '#shared/failure'
import type { Result } from '#shared/result'
import { builtResources, fontsDir } from './built-resources'
import { countingIds, steppingClock, temporaryFolder } from './open-test-database'

export interface TestDesk {
  readonly desk: Desk
  /** The provider's own data folder. */
  readonly folder: string
  /** Asks as the window does: input checked, handler, failure as a value. */
  call<Name extends ChannelName>(name: Name, input: ChannelInput<Name>): Promise<Result<ChannelOutput<Name>, Failure>>
  /** What was sent to the window, and what went into the log because it was a bug. */
  readonly events: AppEvent[]
  readonly bugs: unknown[]
  /** Where the next save dialog and the next open dialog end; null is "cancel". */
  chosen: { save: string | null; open: string | null }
}

/** Everything of the main process but the window: the desk, every handler, the calls, with native dialogs answered. */
export async function openTestDesk(dataDir = temporaryFolder()): Promise<TestDesk> {
  const resources = await builtResources()
  const events: AppEvent[] = []
  const bugs: unknown[] = []
  const chosen: TestDesk['chosen'] = { save: null, open: null }
  const desk = new Desk({
    dataDir,
    clock: steppingClock(),
    ids: countingIds(),
    env: {},
    resources,
    checkAudit: async (file) => [...(await checkDatabase(file)).faults],
    buildSample: () => Promise.reject(new Error('No test of the desk makes the sample')),
  })
  onTestFinished(() => desk.leave().catch(() => undefined))
  const send = (event: AppEvent) => void events.push(event)
  const handlers = allHandlers({
    desk,
    jobs: new Jobs(send),
    onChange: (nouns) => send({ event: 'changed', nouns }),
    windowDoor: { showFolder: async () => {}, readyToClose: () => {}, keepOpen: () => {}, workspaceOpened: () => {} },
    packDoor: {
      fontsDir,
      appVersion: '1.2.3',
      run: makeReport,
      chooseWhereToSave: () => Promise.resolve(chosen.save),
      choosePdf: () => Promise.resolve(chosen.open),
      showInFolder: () => {},
    },
  })
  const deps = {
    handlers,
    log: { error: (_reference: string, error: unknown) => void bugs.push(error) },
    newReference: () => 'REF',
  }
  return {
    desk,
    folder: path.join(dataDir, 'own'),
    events,
    bugs,
    chosen,
    call: async <Name extends ChannelName>(name: Name, input: ChannelInput<Name>) =>
      // `answer` gives what the handler of this very name gives, which the contract types.
      (await answer(deps, name, input)) as Result<ChannelOutput<Name>, Failure>,
  }
}

/** A desk with the provider's own workspace open and described. */
export async function openDescribedDesk(dataDir?: string): Promise<TestDesk> {
  const test = await openTestDesk(dataDir)
  await test.desk.openWorkspace('own')
  const described = await test.call('organisation:save', {
    name: 'Hafod & Sons Training',
    ukprn: '',
    staffCount: 12,
    learnersUnder18: null,
    learnersAdult: null,
    apprentices: 100,
    areas: [],
    programmes: [],
    context: '',
  })
  if (!described.ok) throw new Error(JSON.stringify(described.failure), { cause: test.bugs[0] })
  return test
}
