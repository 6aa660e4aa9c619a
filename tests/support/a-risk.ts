import type { RiskTexts } from '#main/features/risk/risk.service'
import type { Control, Risk } from '#shared/domain/risk'

/** A risk as its form sends it, with nothing in it but what must be there. */
export const aRisk: RiskTexts = {
  title: 'Apprentices alone at an employer’s site',
  category: 'Employers',
  cause: '',
  event: '',
  consequence: '',
  whoHarmed: '',
  localContext: '',
  localSource: '',
  ownerId: null,
  reviewDue: null,
  criteria: [],
}

export const anUntestedControl: Omit<Control, 'id'> = {
  name: 'Monthly visit',
  kind: 'detective',
  ownerId: null,
  testedOn: null,
  testedById: null,
  testResult: null,
  testNote: '',
}

/** A risk as it is kept: open, without scores. */
export function aKeptRisk(differences: Partial<Risk> = {}): Risk {
  const { id: _none, ...texts } = aRisk
  return {
    ...texts,
    id: 'risk-1',
    ref: 'R-001',
    libraryCode: null,
    inherent: null,
    inherentReason: '',
    residual: null,
    residualReason: '',
    status: 'open',
    closedReason: '',
    controls: [],
    actionIds: [],
    updatedAt: '',
    ...differences,
  }
}
