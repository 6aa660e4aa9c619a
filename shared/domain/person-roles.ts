/** Stored: add, never rename. One person may hold several; the app never shows four managers where there is one. */
export const personRoles = [
  'prevent-lead',
  'dsl',
  'deputy-dsl',
  'accountable-leader',
  'director',
  'link-director',
  'tutor',
  'it',
  'quality',
  'employer-engagement',
  'adviser',
] as const
export type PersonRole = (typeof personRoles)[number]

export const personRoleNames: Readonly<Record<PersonRole, string>> = {
  'prevent-lead': 'Prevent lead',
  dsl: 'Designated safeguarding lead',
  'deputy-dsl': 'Deputy designated safeguarding lead',
  'accountable-leader': 'Accountable senior leader',
  director: 'Director or owner',
  'link-director': 'Link director for safeguarding',
  tutor: 'Tutor or assessor',
  it: 'IT',
  quality: 'Quality',
  'employer-engagement': 'Employer engagement',
  adviser: 'Outside adviser',
}
