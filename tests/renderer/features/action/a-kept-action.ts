import type { Action } from '#shared/domain/action'
import { anAction } from '#tests/support/an-action'

/** An action as it is kept: not started, without dates or an owner. */
export function aKeptAction(differences: Partial<Action> = {}): Action {
  return {
    ...anAction,
    id: 'action-1',
    ref: 'A-001',
    completedOn: null,
    impact: '',
    verifiedOn: null,
    verifiedById: null,
    verificationNote: '',
    updates: [],
    updatedAt: '',
    ...differences,
  }
}
