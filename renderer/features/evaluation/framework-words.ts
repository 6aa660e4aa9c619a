import type { Audience, Basis, ReferenceMark } from '#shared/domain/framework'

export const basisNames: Readonly<Record<Basis, string>> = {
  law: 'Law',
  'statutory-guidance': 'Statutory guidance',
  'funding-terms': 'Funding terms',
  inspection: 'Inspection',
  'good-practice': 'Good practice',
}

/** How far a reference may be trusted, in the reader's words. */
export const markWords: Readonly<Record<ReferenceMark, string>> = {
  read: 'read',
  'second-hand': 'second-hand: check before you quote it',
  memory: 'from memory: check before you quote it',
}

export const audienceNames: Readonly<Record<Audience, string>> = {
  leaders: 'Leaders',
  staff: 'Staff',
  learners: 'Learners',
  'partner-staff': 'A partner’s staff',
  'partner-learners': 'A partner’s learners',
}
