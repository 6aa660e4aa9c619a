import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { PackSnapshot } from '#main/features/report/pack-snapshot'
import type { Action } from '#shared/domain/action'
import type { Judgement } from '#shared/domain/evaluation'
import { frameworkSchema } from '#shared/domain/framework'
import { packSections } from '#shared/domain/pack'
import type { Person } from '#shared/domain/person'
import type { Control, Risk } from '#shared/domain/risk'

const frameworkFile = path.resolve('resources/frameworks/sevenfold-itp-2026.1.yaml')

/** The framework that ships. */
export const framework = frameworkSchema.parse(parse(readFileSync(frameworkFile, 'utf8')))

export const fingerprint = Array.from({ length: 32 }, (_, at) => `0${at.toString(16)}`.slice(-2).toUpperCase()).join(
  ':',
)

/** A provider on its first day: a name, and nothing else anywhere. Tests say what matters to them. */
export function aSnapshot(differences: Partial<PackSnapshot> = {}): PackSnapshot {
  return {
    packNumber: 'SF-2026-0007',
    kind: 'unsigned',
    sections: packSections,
    asAt: '2026-11-24',
    madeAt: '2026-11-24T14:02:00.000Z',
    isPreview: false,
    isSample: false,
    appVersion: '1.2.3',
    auditHead: 'ab'.repeat(32),
    auditEntries: 1834,
    organisation: {
      name: 'Hyfforddiant Llŷn & Dŵr Ltd',
      ukprn: '',
      staffCount: null,
      learnersUnder18: null,
      learnersAdult: null,
      apprentices: null,
      areas: [],
      programmes: [],
      context: '',
    },
    sites: [],
    scope: [],
    people: [],
    framework,
    evaluationName: 'Self-evaluation 2026/27',
    judgements: [],
    risks: [],
    actions: [],
    signatory: null,
    ...differences,
  }
}

export const aSignatory: NonNullable<PackSnapshot['signatory']> = {
  name: 'Siân Llŷr',
  role: 'Prevent lead',
  fingerprint,
  rootFingerprint: fingerprint.split(':').reverse().join(':'),
  rootSubject: 'Hyfforddiant Llŷn & Dŵr Ltd root',
}

export function aPerson(id: string, name: string, differences: Partial<Person> = {}): Person {
  return { id, name, jobTitle: '', roles: [], startedOn: null, leftOn: null, isExternal: false, ...differences }
}

export function aJudgement(criterion: string, differences: Partial<Judgement> = {}): Judgement {
  return {
    id: `judgement-${criterion}`,
    criterion,
    level: null,
    isNotApplicable: false,
    notApplicableReason: '',
    confidence: null,
    narrative: '',
    proof: '',
    impact: '',
    agreedBy: '',
    nextStep: '',
    updatedAt: '2026-11-20T09:00:00.000Z',
    ...differences,
  }
}

export function aControl(id: string, differences: Partial<Control> = {}): Control {
  return {
    id,
    name: `Control ${id}`,
    kind: 'preventive',
    ownerId: null,
    testedOn: null,
    testedById: null,
    testResult: null,
    testNote: '',
    ...differences,
  }
}

export function aRisk(ref: string, differences: Partial<Risk> = {}): Risk {
  return {
    id: `risk-${ref}`,
    ref,
    libraryCode: null,
    title: `Title of ${ref}`,
    category: '',
    cause: '',
    event: '',
    consequence: '',
    whoHarmed: '',
    localContext: '',
    localSource: '',
    inherent: null,
    inherentReason: '',
    residual: null,
    residualReason: '',
    ownerId: null,
    reviewDue: null,
    status: 'open',
    closedReason: '',
    controls: [],
    criteria: [],
    actionIds: [],
    updatedAt: '2026-11-20T09:00:00.000Z',
    ...differences,
  }
}

export function anAction(ref: string, differences: Partial<Action> = {}): Action {
  return {
    id: `action-${ref}`,
    ref,
    libraryCode: null,
    action: `Do ${ref}`,
    reason: '',
    ownerId: null,
    support: '',
    startOn: null,
    dueOn: null,
    priority: 'medium',
    baseline: '',
    measure: '',
    target: '',
    evidenceExpected: '',
    status: 'on-track',
    progress: 0,
    completedOn: null,
    impact: '',
    verifiedOn: null,
    verifiedById: null,
    verificationNote: '',
    overdueReason: '',
    criteria: [],
    riskIds: [],
    updates: [],
    updatedAt: '2026-11-20T09:00:00.000Z',
    ...differences,
  }
}
