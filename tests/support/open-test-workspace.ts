import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { Context } from '#main/db/context'
import { startEvaluationIfNone } from '#main/features/evaluation/evaluation.service'
import { loadNewestFramework, type LoadedFramework } from '#main/features/framework/load-framework'
import { saveOrganisation } from '#main/features/organisation/organisation.service'
import { savePerson } from '#main/features/person/person.service'
import type { Ids } from '#main/platform/ids'
import { openWorkspace, type Workspace } from '#main/workspace/workspace'
import type { Person } from '#shared/domain/person'
import { builtResources } from './built-resources'
import { countingIds, steppingClock, temporaryFolder, type SteppingClock } from './open-test-database'

export interface TestWorkspace {
  readonly workspace: Workspace
  readonly folder: string
  readonly ctx: Context
  readonly clock: SteppingClock
  readonly ids: Ids
  readonly framework: LoadedFramework
  readonly lead: Person
  readonly director: Person
}

/** A real workspace with a described provider, a lead, a director and an open evaluation; gone when the test ends. */
export async function openTestWorkspace(): Promise<TestWorkspace> {
  const folder = path.join(temporaryFolder(), 'own')
  const clock = steppingClock()
  const ids = countingIds()
  const opened = await openWorkspace(folder, { clock, ids, env: {} })
  if (!opened.ok) throw new Error(opened.failure.kind)
  const workspace = opened.value
  onTestFinished(() => workspace.close().catch(() => undefined))
  const setUp = workspace.contextFor({ personId: null, enteredForId: null })
  const framework = loadNewestFramework(await builtResources())
  await saveOrganisation(setUp, {
    name: 'Hafod & Sons Training',
    ukprn: '',
    staffCount: 12,
    learnersUnder18: 20,
    learnersAdult: 60,
    apprentices: 100,
    areas: ['Herefordshire'],
    programmes: ['Care'],
    context: '',
  })
  await startEvaluationIfNone(setUp, folder, framework)
  const lead = await person(setUp, 'Siân Llŷr')
  const director = await person(setUp, 'Łukasz Żak')
  const ctx = workspace.contextFor({ personId: lead.id, enteredForId: null })
  return { workspace, folder, ctx, clock, ids, framework, lead, director }
}

async function person(ctx: Context, name: string): Promise<Person> {
  const saved = await savePerson(ctx, {
    name,
    jobTitle: '',
    roles: [],
    startedOn: null,
    leftOn: null,
    isExternal: false,
  })
  return value(saved)
}

/** The value of a result that must be good here. */
export function value<Value>(result: { ok: true; value: Value } | { ok: false; failure: unknown }): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.failure)}`)
  return result.value
}

/** The failure of a result that must be bad here. */
export function failure<Failed>(result: { ok: true; value: unknown } | { ok: false; failure: Failed }): Failed {
  if (result.ok) throw new Error(`Should have been refused: ${JSON.stringify(result.value)}`)
  return result.failure
}
