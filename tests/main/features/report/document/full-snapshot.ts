import type { PackSnapshot } from '#main/features/report/pack-snapshot'
import type { Level } from '#shared/domain/evaluation'
import { aControl, aJudgement, anAction, aPerson, aRisk, aSignatory, aSnapshot, framework } from './make-snapshot'

const prose =
  'Two people looked at this on a Tuesday and agreed on what they saw, which was less than the policy said and more ' +
  'than we had feared. '

const confidences = ['high', 'medium', 'low', 'unknown'] as const

/** Every criterion judged, many risks and actions of every state, names of many languages. */
export function fullSnapshot(differences: Partial<PackSnapshot> = {}): PackSnapshot {
  return aSnapshot({
    kind: 'signed',
    signatory: aSignatory,
    organisation: {
      name: 'Hyfforddiant Llŷn & Dŵr Ltd',
      ukprn: '10012345',
      staffCount: 12,
      learnersUnder18: 38,
      learnersAdult: 184,
      apprentices: 180,
      areas: ['Gwynedd', 'Shropshire'],
      programmes: ['Adult care worker', 'Warehousing & logistics'],
      context: `${prose.repeat(4)}\n\n${prose.repeat(3)}`,
    },
    sites: [
      { id: 's1', name: 'Tŷ Dŵr', kind: 'head-office', area: 'Gwynedd', note: prose },
      { id: 's2', name: 'Online', kind: 'online', area: '', note: '' },
    ],
    scope: framework.scopeQuestions.map(({ id }) => ({ question: id, answer: 'yes', detail: '' })),
    people: [
      aPerson('sian', 'Siân Llŷr', { roles: ['prevent-lead', 'dsl'], jobTitle: 'Head of Support' }),
      aPerson('lukasz', 'Łukasz Wójcik', { roles: ['deputy-dsl', 'tutor'], jobTitle: 'Lead tutor' }),
      aPerson('helena', 'Helena Rudge', { roles: ['accountable-leader', 'director'], jobTitle: 'Managing director' }),
      aPerson('tomos', 'Tomos Gethin-Pryce', { roles: ['link-director'], isExternal: true }),
      aPerson('gareth', 'Gareth Pennington', { roles: ['deputy-dsl'], leftOn: '2026-06-27' }),
    ],
    judgements: framework.criteria.map(({ code }, at) =>
      aJudgement(code, {
        level: (at % 4) as Level, // a remainder of 4 is 0 to 3
        confidence: confidences[Math.floor(at / 4) % 4] ?? null,
        narrative: prose.repeat(4),
        proof: prose.repeat(2),
        impact: prose,
        agreedBy: 'Helena Rudge',
        nextStep: prose,
      }),
    ),
    risks: Array.from({ length: 24 }, (_, at) => fullRisk(at)),
    actions: Array.from({ length: 30 }, (_, at) => fullAction(at)),
    ...differences,
  })
}

function fullRisk(at: number) {
  const ref = `R-${String(at + 1).padStart(3, '0')}`
  return aRisk(ref, {
    category: 'Online',
    cause: prose,
    event: prose,
    consequence: prose,
    whoHarmed: 'Learners and those around them',
    localContext: prose.repeat(2),
    localSource: 'Notes of a meeting',
    inherent: { likelihood: 4, impact: 3 + (at % 3) },
    inherentReason: prose,
    residual: { likelihood: 1 + (at % 4), impact: 3 + (at % 3) },
    residualReason: prose,
    ownerId: at === 5 ? 'gareth' : 'sian',
    reviewDue: `2026-${at % 2 === 0 ? '12' : '10'}-01`,
    status: at > 21 ? 'closed' : 'open',
    closedReason: at > 21 ? prose : '',
    controls: [
      aControl(`${ref}-1`, { ownerId: 'lukasz', testNote: prose }),
      aControl(`${ref}-2`, { ownerId: 'sian', testedOn: '2026-09-01', testedById: 'helena', testResult: 'partly' }),
    ],
    criteria: ['LG-1', 'IT-3'],
  })
}

function fullAction(at: number) {
  const statuses = ['not-started', 'on-track', 'at-risk', 'complete', 'verified'] as const
  const status = statuses[at % 5] ?? 'on-track'
  const isFinished = status === 'complete' || status === 'verified'
  return anAction(`A-${String(at + 1).padStart(3, '0')}`, {
    action: `Try the route number ${at + 1} and write down what happened`,
    reason: prose,
    ownerId: 'lukasz',
    support: 'An hour a week',
    startOn: '2026-09-01',
    dueOn: `2026-${at % 2 === 0 ? '10' : '12'}-${String((at % 28) + 1).padStart(2, '0')}`,
    baseline: prose,
    measure: prose,
    target: 'All of them',
    evidenceExpected: 'Notes',
    status,
    progress: isFinished ? 100 : 40,
    completedOn: isFinished ? '2026-10-20' : null,
    impact: isFinished ? prose : '',
    verifiedOn: status === 'verified' ? '2026-11-01' : null,
    verifiedById: status === 'verified' ? 'helena' : null,
    verificationNote: status === 'verified' ? prose : '',
    criteria: ['LG-1'],
    riskIds: ['risk-R-001'],
    updates: Array.from({ length: 4 }, (_, month) => ({
      id: `${at}-${month}`,
      on: `2026-0${month + 6}-12`,
      byId: 'sian',
      text: `Update of month ${month + 6}. ${prose}`,
    })),
  })
}
