import { formIssues } from '#renderer/ui/form-issues'
import { actionInputSchema, isFinished, type Action, type ActionInput } from '#shared/domain/action'

/** What is written and chosen about an action; completing and verifying it are steps of their own. */
export type ActionTexts = Omit<ActionInput, 'id'>
export type ActionTextField = keyof ActionTexts

export const actionLabels: Readonly<Record<ActionTextField, string>> = {
  libraryCode: 'Library',
  action: 'What will be done',
  reason: 'Why',
  ownerId: 'Owner',
  support: 'Who helps',
  startOn: 'Start',
  dueOn: 'Due',
  priority: 'Priority',
  baseline: 'Where we are now',
  measure: 'Measure of success',
  target: 'Target',
  evidenceExpected: 'Evidence expected',
  status: 'How it is going',
  progress: 'Progress in per cent',
  overdueReason: 'Why it is late',
  criteria: 'Criteria',
  riskIds: 'Risks',
}

export const blankAction: ActionTexts = {
  libraryCode: null,
  action: '',
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
  status: 'not-started',
  progress: 0,
  overdueReason: '',
  criteria: [],
  riskIds: [],
}

export function textsOf(action: Action): ActionTexts {
  return {
    libraryCode: action.libraryCode,
    action: action.action,
    reason: action.reason,
    ownerId: action.ownerId,
    support: action.support,
    startOn: action.startOn,
    dueOn: action.dueOn,
    priority: action.priority,
    baseline: action.baseline,
    measure: action.measure,
    target: action.target,
    evidenceExpected: action.evidenceExpected,
    status: isOpenStatus(action.status) ? action.status : 'on-track',
    progress: action.progress,
    overdueReason: action.overdueReason,
    criteria: action.criteria,
    riskIds: action.riskIds,
  }
}

/** One message a field that can't be taken as it is. */
export function actionProblems(texts: ActionTexts): Partial<Record<ActionTextField, string>> {
  return formIssues(actionInputSchema, texts)
}

/**
 * What can be saved of the texts now: a field with a problem stays as it is stored. The two dates go together, since it
 * takes both to be in the wrong order.
 */
export function takeableTexts(
  wanted: ActionTexts,
  stored: ActionTexts,
  problems: Partial<Record<ActionTextField, string>>,
): ActionTexts {
  const held = new Set(Object.keys(problems))
  if (held.has('startOn') || held.has('dueOn')) held.add('startOn').add('dueOn')
  const isFine = ([field]: [string, unknown]) => !held.has(field)
  return { ...stored, ...Object.fromEntries(Object.entries(wanted).filter(isFine)) }
}

function isOpenStatus(status: Action['status']): status is ActionTexts['status'] {
  return !isFinished({ status })
}
