import { saveAction } from '#main/features/action/action.service'
import { saveJudgement } from '#main/features/evaluation/evaluation.service'
import { saveRisk } from '#main/features/risk/risk.service'
import type { Action } from '#shared/domain/action'
import type { Signatory } from '#shared/domain/signatory'
import { aRisk } from './a-risk'
import { anAction } from './an-action'
import { makeSignatory } from './make-signatory'
import { openTestWorkspace, value, type TestWorkspace } from './open-test-workspace'

export interface ClosedWorkspace {
  readonly folder: string
  readonly action: Action
}

/** A small workspace that nobody has open: one judgement, one risk, one action. */
export async function closedWorkspace(): Promise<ClosedWorkspace> {
  const test = await openTestWorkspace()
  const action = await fill(test)
  await test.workspace.close()
  return { folder: test.folder, action }
}

/** The same, with a lead who can sign. */
export async function closedSigningWorkspace(): Promise<ClosedWorkspace & { readonly signatory: Signatory }> {
  const test = await openTestWorkspace()
  const action = await fill(test)
  const signatory = await makeSignatory(test)
  await test.workspace.close()
  return { folder: test.folder, action, signatory }
}

async function fill({ ctx, framework }: TestWorkspace): Promise<Action> {
  value(await saveJudgement(ctx, framework, { criterion: 'LG-1', level: 2, narrative: 'We meet termly.' }))
  const risk = value(await saveRisk(ctx, aRisk))
  return value(await saveAction(ctx, { ...anAction, riskIds: [risk.id] }))
}
