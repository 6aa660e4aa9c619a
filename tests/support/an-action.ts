import type { ActionTexts } from '#main/features/action/action.service'

/** An action with nothing in it but what must be there; tests say what matters to them. */
export const anAction: ActionTexts = {
  libraryCode: null,
  action: 'Appoint a deputy',
  reason: '',
  ownerId: null,
  support: '',
  startOn: null,
  dueOn: null,
  priority: 'high',
  baseline: '',
  measure: '',
  target: '',
  evidenceExpected: '',
  progress: 0,
  overdueReason: '',
  criteria: ['LG-1', 'LG-3'],
  riskIds: [],
  status: 'not-started',
}
