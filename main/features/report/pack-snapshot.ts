import type { Context } from '#main/db/context'
import { listActions } from '#main/features/action/action.service'
import { auditState } from '#main/features/audit/history.service'
import { getCurrentEvaluation } from '#main/features/evaluation/evaluation.service'
import { getOrganisation, getScope } from '#main/features/organisation/organisation.service'
import { listPeople } from '#main/features/person/person.service'
import { listRisks } from '#main/features/risk/risk.service'
import { getSigningIdentity } from '#main/features/signatory/signatory.service'
import { listSites } from '#main/features/site/site.service'
import type { Action } from '#shared/domain/action'
import type { Judgement } from '#shared/domain/evaluation'
import type { Framework } from '#shared/domain/framework'
import type { Organisation, ScopeAnswer, Site } from '#shared/domain/organisation'
import type { PackKind, PackSection } from '#shared/domain/pack'
import type { Person } from '#shared/domain/person'
import type { Risk } from '#shared/domain/risk'

/** Everything a pack says, frozen: plain data that can cross to a worker, with no way back to the database. */
export interface PackSnapshot {
  readonly packNumber: string
  readonly kind: PackKind
  readonly sections: readonly PackSection[]
  /** The day whose state it shows, `YYYY-MM-DD`. */
  readonly asAt: string
  /** When it was made, ISO in UTC. */
  readonly madeAt: string
  /** A preview is marked so on every page and is never signed. */
  readonly isPreview: boolean
  readonly isSample: boolean
  readonly appVersion: string
  /** Hash of the newest audit entry, and how many there are. */
  readonly auditHead: string
  readonly auditEntries: number
  readonly organisation: Organisation
  readonly sites: readonly Site[]
  readonly scope: readonly ScopeAnswer[]
  readonly people: readonly Person[]
  readonly framework: Framework
  readonly evaluationName: string
  readonly judgements: readonly Judgement[]
  readonly risks: readonly Risk[]
  readonly actions: readonly Action[]
  /** Null unless the pack is signed. */
  readonly signatory: {
    readonly name: string
    readonly role: string
    readonly fingerprint: string
    readonly rootFingerprint: string
    readonly rootSubject: string
  } | null
}

export interface SnapshotRequest {
  readonly packNumber: string
  readonly kind: PackKind
  readonly sections: readonly PackSection[]
  readonly signatoryId: string | null
  readonly isPreview: boolean
  readonly isSample: boolean
  readonly appVersion: string
}

/** @returns null where the provider has not been described yet */
export async function takeSnapshot(
  ctx: Context,
  framework: Framework,
  request: SnapshotRequest,
): Promise<PackSnapshot | null> {
  const organisation = await getOrganisation(ctx)
  const current = await getCurrentEvaluation(ctx)
  if (!organisation || !current) return null
  const { signatoryId, ...asked } = request
  const identity = signatoryId === null ? null : await getSigningIdentity(ctx, signatoryId)
  const audit = await auditState(ctx)
  return {
    ...asked,
    asAt: ctx.clock.today(),
    madeAt: ctx.clock.now(),
    auditHead: audit.head,
    auditEntries: audit.entries,
    organisation,
    sites: await listSites(ctx),
    scope: await getScope(ctx),
    people: await listPeople(ctx),
    framework,
    evaluationName: current.evaluation.name,
    judgements: current.judgements,
    risks: await listRisks(ctx),
    actions: await listActions(ctx),
    signatory: identity && {
      name: identity.name,
      role: identity.role,
      fingerprint: identity.fingerprint,
      rootFingerprint: identity.rootFingerprint,
      rootSubject: identity.rootSubject,
    },
  }
}
