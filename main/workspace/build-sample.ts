import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Context } from '#main/db/context'
import { startEvaluationIfNone } from '#main/features/evaluation/evaluation.service'
import type { LoadedFramework } from '#main/features/framework/load-framework'
import { saveOrganisation, saveScope } from '#main/features/organisation/organisation.service'
import { savePerson } from '#main/features/person/person.service'
import { createRoot, createSignatory } from '#main/features/signatory/signatory.service'
import { saveSite } from '#main/features/site/site.service'
import { systemClock } from '#main/platform/clock'
import { addDays } from '#shared/domain/dates'
import { scopeQuestionIds } from '#shared/domain/framework'
import { sampleFaults, sampleSchema, type Sample } from '#shared/domain/sample'
import { must, need, sampleEvents, type SampleEvent, type SampleKeys } from './sample-events'
import { ScriptedClock, seededIds } from './scripted-clock'
import { openWorkspace, removeSampleFolder } from './workspace'

/** Printed in the README: the sample's keys prove nothing, and are named SAMPLE. */
export const samplePassphrase = 'sample organisation passphrase'
const signatoryKey = 'sian'

export interface SampleRequest {
  /** Must not hold a workspace yet. */
  readonly folder: string
  readonly resources: string
  readonly framework: LoadedFramework
  /** The day that the sample is made for; today unless given. */
  readonly asAt?: string
  readonly onProgress?: (fraction: number) => void
}

export interface BuiltSample {
  readonly signatoryId: string
  /** The person who leads on Prevent. */
  readonly leadId: string
}

/**
 * Makes the sample organisation through the very services that the app uses, day by day with a scripted clock, so that
 * its history is a real one. A build that fails leaves no half sample behind.
 */
export async function buildSample(request: SampleRequest): Promise<BuiltSample> {
  const { folder, framework, asAt = systemClock.today() } = request
  const sample = readSample(request.resources, framework)
  const keys: SampleKeys = { people: new Map(), risks: new Map(), controls: new Map(), actions: new Map() }
  const events = sampleEvents({ sample, framework, keys, dateOf: (day) => addDays(asAt, day) })
  const firstDay = Math.floor(Math.min(...events.map((event) => event.day))) - 2
  const clock = new ScriptedClock(addDays(asAt, firstDay))

  const opened = await openWorkspace(folder, { clock, ids: seededIds('sample'), env: {} })
  if (!opened.ok) throw new Error(`The sample organisation can't be made: ${opened.failure.kind}`)
  const workspace = opened.value
  const ctxFor = (by: string | null): Context =>
    workspace.contextFor({ personId: by === null ? null : need(keys.people, by), enteredForId: null })
  try {
    await describeOrganisation(ctxFor(null), sample, keys, (day) => addDays(asAt, day))
    must(await startEvaluationIfNone(ctxFor(null), folder, framework))
    const signatoryId = await createKeys(ctxFor(null), sample, keys)
    await runEvents(events, clock, asAt, ctxFor, request.onProgress ?? (() => {}))
    clock.moveTo(asAt)
    await workspace.close()
    return { signatoryId, leadId: need(keys.people, signatoryKey) }
  } catch (error) {
    await workspace.close().catch(() => undefined)
    if (path.basename(folder) === 'sample') removeSampleFolder(folder)
    throw error
  }
}

export function readSample(resources: string, framework: LoadedFramework): Sample {
  const sample = sampleSchema.parse(JSON.parse(readFileSync(path.join(resources, 'sample', 'sample.json'), 'utf8')))
  const faults = sampleFaults(
    sample,
    framework.framework.criteria.map((criterion) => criterion.code),
  )
  if (faults.length > 0) throw new Error(`The sample organisation: ${faults[0]}`)
  return sample
}

async function describeOrganisation(
  ctx: Context,
  { organisation, people }: Sample,
  keys: SampleKeys,
  dateOf: (day: number) => string,
): Promise<void> {
  const { scope, sites, ...described } = organisation
  must(await saveOrganisation(ctx, { ...described, context: described.context.trim() }))
  for (const { name, kind, area, note } of sites) must(await saveSite(ctx, { name, kind, area, note: note.trim() }))
  must(
    await saveScope(
      ctx,
      scopeQuestionIds.map((question) => {
        const given = scope[question]
        const answer = given === 'yes' || given === 'no' ? given : null
        return { question, answer, detail: answer === null ? (given ?? '') : '' }
      }),
    ),
  )
  for (const person of people) {
    const saved = await savePerson(ctx, {
      name: person.name,
      jobTitle: person.jobTitle,
      roles: person.roles,
      startedOn: dateOf(-person.started.daysAgo),
      leftOn: person.left && dateOf(-person.left.daysAgo),
      isExternal: person.external,
    })
    if (!saved.ok) throw new Error(JSON.stringify(saved.failure))
    keys.people.set(person.key, saved.value.id)
  }
}

async function createKeys(ctx: Context, sample: Sample, keys: SampleKeys): Promise<string> {
  must(await createRoot(ctx, { passphrase: samplePassphrase, sample: true }))
  const lead = sample.people.find((person) => person.key === signatoryKey)
  const created = await createSignatory(ctx, {
    personId: need(keys.people, signatoryKey),
    role: lead?.jobTitle ?? 'Designated safeguarding lead',
    passphrase: samplePassphrase,
    organisationPassphrase: samplePassphrase,
  })
  if (!created.ok) throw new Error(JSON.stringify(created.failure))
  return created.value.id
}

async function runEvents(
  events: readonly SampleEvent[],
  clock: ScriptedClock,
  asAt: string,
  ctxFor: (by: string | null) => Context,
  onProgress: (fraction: number) => void,
): Promise<void> {
  for (const [index, event] of events.entries()) {
    clock.moveTo(addDays(asAt, Math.floor(event.day)))
    await event.run(ctxFor(event.by))
    if (index % 10 > 0) continue
    onProgress(index / events.length)
    await setImmediate() // SQLite answers at once and never gives way; the window must
  }
}
