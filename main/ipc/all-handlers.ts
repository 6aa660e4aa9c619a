import { actionHandlers } from '#main/features/action/action.handlers'
import { auditHandlers } from '#main/features/audit/audit.handlers'
import { evaluationHandlers } from '#main/features/evaluation/evaluation.handlers'
import { organisationHandlers } from '#main/features/organisation/organisation.handlers'
import { personHandlers } from '#main/features/person/person.handlers'
import { packHandlers, type PackDoor } from '#main/features/report/pack.handlers'
import { riskHandlers } from '#main/features/risk/risk.handlers'
import { signatoryHandlers } from '#main/features/signatory/signatory.handlers'
import { siteHandlers } from '#main/features/site/site.handlers'
import { todayHandlers } from '#main/features/today/today.handlers'
import { workspaceHandlers, type WindowDoor } from '#main/features/workspace/workspace.handlers'
import type { Desk } from '#main/workspace/desk'
import type { Handlers } from './handlers'
import type { Jobs } from './jobs'

export interface HandlerDeps {
  readonly desk: Desk
  readonly jobs: Jobs
  readonly windowDoor: WindowDoor
  readonly packDoor: PackDoor
  onChange(nouns: string[]): void
}

/** Every channel of the contract, answered. */
export function allHandlers({ desk, jobs, windowDoor, packDoor, onChange }: HandlerDeps): Handlers {
  return {
    ...workspaceHandlers(desk, jobs, windowDoor),
    ...organisationHandlers(desk),
    ...siteHandlers(desk),
    ...personHandlers(desk),
    ...evaluationHandlers(desk),
    ...riskHandlers(desk),
    ...actionHandlers(desk),
    ...auditHandlers(desk, onChange),
    ...todayHandlers(desk),
    ...signatoryHandlers(desk),
    ...packHandlers(desk, jobs, packDoor),
  }
}
