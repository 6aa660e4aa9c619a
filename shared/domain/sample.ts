import { z } from 'zod'
import { actionStatusSchema, prioritySchema } from './action'
import { confidenceSchema, levelSchema } from './evaluation'
import { scopeQuestionIdSchema } from './framework'
import { siteKindSchema } from './organisation'
import { personRoleSchema } from './person'
import { controlKindSchema, scoreSchema, testResultSchema } from './risk'

/*
 * The sample organisation as data: five YAML files in resources/sample. It has no calendar dates. Every day is counted
 * from the "as at" date on which the sample is made, so that it is as fresh in three years as it is today.
 */

const text = z.string().trim().min(1)
/** What the app keeps as one line. */
const line = text.max(300)
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const criterion = z.string()
const daysAgo = z.number().int().positive()

const pastSchema = z.strictObject({ daysAgo })
const daySchema = z.union([pastSchema, z.strictObject({ inDays: z.number().int().positive() })])
export type SampleDay = z.infer<typeof daySchema>

const organisationSchema = z.strictObject({
  name: line,
  ukprn: z.string().regex(/^\d{8}$/),
  staffCount: z.number().int().positive(),
  learnersUnder18: z.number().int().nonnegative(),
  learnersAdult: z.number().int().nonnegative(),
  apprentices: z.number().int().nonnegative(),
  areas: z.array(line).min(1),
  programmes: z.array(line).min(1),
  /** Paragraphs, with an empty line between. */
  context: text,
  sites: z.array(z.strictObject({ key, name: line, kind: siteKindSchema, area: line, note: text })).min(1),
  /** 'yes' or 'no', or words where the question asks for them. */
  scope: z.record(scopeQuestionIdSchema, text),
})

const personSchema = z.strictObject({
  key,
  name: line,
  jobTitle: line,
  roles: z.array(personRoleSchema),
  started: pastSchema,
  left: pastSchema.nullable(),
  external: z.boolean(),
})
export type SamplePerson = z.infer<typeof personSchema>

const earlierJudgementSchema = z.strictObject({
  daysAgo,
  level: levelSchema,
  confidence: confidenceSchema,
  reason: text,
})
const judgedSchema = z.strictObject({
  criterion,
  author: key,
  level: levelSchema,
  confidence: confidenceSchema,
  narrative: text,
  proof: text,
  impact: text.optional(),
  agreedBy: line.optional(),
  nextStep: text.optional(),
  answered: pastSchema,
  /** Earlier judgements of the same criterion, oldest first. */
  history: z.array(earlierJudgementSchema),
})
const notApplicableSchema = z.strictObject({
  criterion,
  author: key,
  notApplicable: z.strictObject({ reason: text }),
  answered: pastSchema,
  history: z.array(earlierJudgementSchema),
})
const judgementSchema = z.union([judgedSchema, notApplicableSchema])
export type SampleJudgement = z.infer<typeof judgementSchema>

const ownControlSchema = z.strictObject({
  /** Given where another risk uses the same control. */
  key: key.optional(),
  name: line,
  kind: controlKindSchema,
  owner: key,
  tested: z.strictObject({ daysAgo, by: key, result: testResultSchema, note: text }).nullable(),
})
const controlSchema = z.union([ownControlSchema, z.strictObject({ shared: key })])
export type SampleControl = z.infer<typeof ownControlSchema>

const reasonedScoreSchema = z.strictObject({ ...scoreSchema.shape, reason: text })
const riskSchema = z.strictObject({
  key,
  library: z.string().nullable(),
  title: line,
  category: line,
  cause: text,
  event: text,
  consequence: text,
  whoHarmed: text,
  localContext: text,
  localSource: line,
  criteria: z.array(criterion).min(1),
  owner: key,
  status: z.enum(['open', 'closed']),
  closedReason: text.optional(),
  reviewDue: daySchema,
  adopted: pastSchema,
  /** The score as it stands. */
  inherent: reasonedScoreSchema,
  residual: reasonedScoreSchema,
  controls: z.array(controlSchema).min(1),
  /** Every score of a kind that has moved: the first on the day of adoption, the last as it stands. */
  changes: z.array(z.strictObject({ daysAgo, which: z.enum(['inherent', 'residual']), ...reasonedScoreSchema.shape })),
})
export type SampleRisk = z.infer<typeof riskSchema>

const actionSchema = z.strictObject({
  key,
  library: z.string().nullable(),
  action: text,
  reason: text,
  owner: key,
  support: text,
  start: daySchema,
  due: daySchema,
  priority: prioritySchema,
  baseline: text,
  measure: text,
  target: text,
  evidenceExpected: text,
  criteria: z.array(criterion),
  /** Keys of risks. */
  risks: z.array(key),
  status: actionStatusSchema,
  progress: z.number().int().min(0).max(100),
  updates: z.array(z.strictObject({ daysAgo, by: key, text })),
  completed: z.strictObject({ daysAgo, impact: text }).nullable(),
  verified: z.strictObject({ daysAgo, by: key, note: text }).nullable(),
  overdueReason: text.optional(),
})
export type SampleAction = z.infer<typeof actionSchema>

export const sampleSchema = z.strictObject({
  organisation: organisationSchema,
  people: z.array(personSchema).min(1),
  judgements: z.array(judgementSchema),
  risks: z.array(riskSchema),
  actions: z.array(actionSchema),
})
export type Sample = z.infer<typeof sampleSchema>

/** Days from "as at": negative in the past, positive in the future. Add it to the date the sample is made for. */
export function daysFromAsAt(day: SampleDay): number {
  return 'daysAgo' in day ? -day.daysAgo : day.inDays
}

/**
 * What the schema alone can't say: every link resolves, whoever did something was here on the day, and things happen in
 * an order in which they could have happened.
 * @returns one sentence a fault, naming the record at fault; empty when all is well
 */
export function sampleFaults(sample: Sample, knownCriteria: readonly string[]): string[] {
  const check: Check = {
    people: new Map(sample.people.map((person) => [person.key, person])),
    criteria: new Set(knownCriteria),
  }
  const controls = sample.risks.flatMap((risk) => risk.controls)
  return [
    ...repeated('site', sample.organisation.sites),
    ...repeated('person', sample.people),
    ...repeated('risk', sample.risks),
    ...repeated('action', sample.actions),
    ...repeated(
      'control',
      controls.flatMap((control) => ('key' in control && control.key ? [{ key: control.key }] : [])),
    ),
    ...sample.people
      .filter((person) => person.left && person.left.daysAgo >= person.started.daysAgo)
      .map((person) => `${person.key} left before starting`),
    ...coverageFaults(sample, knownCriteria),
    ...sample.judgements.flatMap((judgement) => judgementFaults(judgement, check)),
    ...sample.risks.flatMap((risk) => riskFaults(risk, controls, check)),
    ...sample.actions.flatMap((action) => actionFaults(action, sample.risks, check)),
  ]
}

interface Check {
  readonly people: ReadonlyMap<string, SamplePerson>
  readonly criteria: ReadonlySet<string>
}

function repeated(what: string, records: readonly { key: string }[]): string[] {
  const keys = records.map((record) => record.key)
  return keys.filter((each, index) => keys.indexOf(each) !== index).map((each) => `The ${what} ${each} is given twice`)
}

function coverageFaults(sample: Sample, knownCriteria: readonly string[]): string[] {
  return knownCriteria.flatMap((code) => {
    const times = sample.judgements.filter((judgement) => judgement.criterion === code).length
    return times === 1 ? [] : [`${code} is judged ${times} times`]
  })
}

function judgementFaults(judgement: SampleJudgement, check: Check): string[] {
  const { criterion, author, answered, history } = judgement
  const faults = [
    ...unknownCriteria(criterion, [criterion], check),
    ...absent(criterion, author, answered.daysAgo, check),
    ...outOfOrder(`${criterion}: the history`, [...history.map((earlier) => earlier.daysAgo), answered.daysAgo]),
  ]
  if ('notApplicable' in judgement) return faults
  const { level, impact, agreedBy, nextStep } = judgement
  if (level <= 1 && !nextStep) faults.push(`${criterion} is at level ${level} and has no next step`)
  if (level === 3 && (!impact || !agreedBy))
    faults.push(`${criterion} is at level 3 and does not say what changed and who agrees`)
  return faults
}

function riskFaults(risk: SampleRisk, allControls: SampleRisk['controls'], check: Check): string[] {
  const adopted = risk.adopted.daysAgo
  const defined = new Set(allControls.map((control) => ('name' in control ? control.key : undefined)))
  const faults = [
    ...unknownCriteria(risk.key, risk.criteria, check),
    ...notHereNow(risk.key, risk.owner, check),
    ...scoreFaults(risk, 'inherent'),
    ...scoreFaults(risk, 'residual'),
  ]
  for (const control of risk.controls) {
    if ('shared' in control) {
      if (!defined.has(control.shared)) faults.push(`${risk.key} shares ${control.shared}, which is no control`)
      continue
    }
    faults.push(...notHereNow(risk.key, control.owner, check))
    if (!control.tested) continue
    faults.push(...absent(risk.key, control.tested.by, control.tested.daysAgo, check))
    if (control.tested.daysAgo > adopted) faults.push(`${risk.key}: a control was tested before the risk was adopted`)
  }
  if ((risk.status === 'closed') !== (risk.closedReason !== undefined))
    faults.push(`${risk.key}: a closed risk says why, and an open one does not`)
  return faults
}

/** A kind that has moved begins on the day of adoption and ends with the score as it stands. */
function scoreFaults(risk: SampleRisk, which: 'inherent' | 'residual'): string[] {
  const changes = risk.changes.filter((change) => change.which === which)
  const first = changes[0]
  const last = changes.at(-1)
  if (!first || !last) return []
  const faults = outOfOrder(
    `${risk.key}: the ${which} score`,
    changes.map((change) => change.daysAgo),
  )
  const now = risk[which]
  if (changes.length === 1) faults.push(`${risk.key}: the ${which} score has one entry, so it never moved`)
  if (first.daysAgo !== risk.adopted.daysAgo) faults.push(`${risk.key}: the ${which} score does not begin at adoption`)
  if (last.likelihood !== now.likelihood || last.impact !== now.impact)
    faults.push(`${risk.key}: the last ${which} change is not the score as it stands`)
  return faults
}

function actionFaults(action: SampleAction, risks: readonly SampleRisk[], check: Check): string[] {
  const start = daysFromAsAt(action.start)
  const { completed, verified } = action
  const faults = [
    ...unknownCriteria(action.key, action.criteria, check),
    ...notHereNow(action.key, action.owner, check),
    ...action.updates.flatMap((update) => absent(action.key, update.by, update.daysAgo, check)),
    ...outOfOrder(
      `${action.key}: the updates`,
      action.updates.map((update) => update.daysAgo),
    ),
    ...action.risks
      .filter((each) => !risks.some((risk) => risk.key === each))
      .map((each) => `${action.key} points to ${each}, which is no risk`),
  ]
  const fault = (isWrong: boolean, says: string) => {
    if (isWrong) faults.push(`${action.key} ${says}`)
  }
  const isFinished = action.status === 'complete' || action.status === 'verified'
  fault(daysFromAsAt(action.due) <= start, 'is due before it starts')
  fault(
    action.updates.some((update) => -update.daysAgo < start),
    'has an update from before it started',
  )
  fault(isFinished !== (completed !== null), 'has a status and a completion that disagree')
  fault(isFinished !== (action.progress === 100), 'has a status and a progress that disagree')
  fault(completed !== null && -completed.daysAgo < start, 'was complete before it started')
  fault((action.status === 'verified') !== (verified !== null), 'has a status and a verification that disagree')
  fault(action.status === 'not-started' && action.progress > 0, 'has not started and shows progress')
  if (verified && completed) {
    faults.push(...absent(action.key, verified.by, verified.daysAgo, check))
    fault(verified.daysAgo > completed.daysAgo, 'was verified before it was complete')
    fault(verified.by === action.owner, 'was verified by its own owner')
  }
  return faults
}

function unknownCriteria(where: string, codes: readonly string[], { criteria }: Check): string[] {
  return codes
    .filter((code) => !criteria.has(code))
    .map((code) => `${where} points to ${code}, which is not in the framework`)
}

/** Whoever did something was known to us, had started and had not left. */
function absent(where: string, personKey: string, on: number, { people }: Check): string[] {
  const person = people.get(personKey)
  if (!person) return [`${where} names ${personKey}, who is nobody`]
  const isHere = person.started.daysAgo >= on && (person.left === null || person.left.daysAgo <= on)
  return isHere ? [] : [`${where} has ${personKey} do something ${on} days ago, when they were not here`]
}

function notHereNow(where: string, personKey: string, check: Check): string[] {
  return absent(where, personKey, 0, check)
}

/** Days ago must run from the larger to the smaller, each only once. */
function outOfOrder(what: string, days: readonly number[]): string[] {
  const isInOrder = days.every((day, index) => index === 0 || day < (days[index - 1] ?? 0))
  return isInOrder ? [] : [`${what} is not in order: ${days.join(', ')} days ago`]
}
