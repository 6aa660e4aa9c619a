import { saveAction } from '#main/features/action/action.service'
import { saveJudgement } from '#main/features/evaluation/evaluation.service'
import { saveRisk } from '#main/features/risk/risk.service'
import type { Action } from '#shared/domain/action'
import type { Signatory } from '#shared/domain/signatory'
import { aRisk } from './a-risk'
import { anAction } from './an-action'
import { makeSignatory } from './make-signatory'
import { openTestWorkspace, value } from './open-test-workspace'

export interface ClosedWorkspace {
  readonly folder: string
  readonly action: Action
  readonly signatory: Signatory
}

/** A small workspace that nobody has open: one judgement, one risk, one action, a lead who can sign. */
export async function closedWorkspace(): Promise<ClosedWorkspace> {
  const test = await openTestWorkspace()
  const signatory = await makeSignatory(test)
  value(await saveJudgement(test.ctx, test.framework, { criterion: 'LG-1', level: 2, narrative: 'We meet termly.' }))
  const risk = value(await saveRisk(test.ctx, aRisk))
  const action = value(await saveAction(test.ctx, { ...anAction, riskIds: [risk.id] }))
  await test.workspace.close()
  return { folder: test.folder, action, signatory }
}
