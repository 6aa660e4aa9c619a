import { z } from 'zod'
import { optionalDateSchema } from './dates'
import { lineSchema, requiredLine } from './text'

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
export const personRoleSchema = z.enum(personRoles)
export type PersonRole = z.infer<typeof personRoleSchema>

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

export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  jobTitle: z.string(),
  roles: z.array(personRoleSchema),
  startedOn: z.string().nullable(),
  leftOn: z.string().nullable(),
  isExternal: z.boolean(),
})
export type Person = z.infer<typeof personSchema>

/** What the form sends: no id for a new person. */
export const personInputSchema = z
  .object({
    id: z.string().optional(),
    name: requiredLine('Enter the name'),
    jobTitle: lineSchema,
    roles: z.array(personRoleSchema),
    startedOn: optionalDateSchema,
    leftOn: optionalDateSchema,
    isExternal: z.boolean(),
  })
  .refine((person) => person.startedOn === null || person.leftOn === null || person.startedOn <= person.leftOn, {
    path: ['leftOn'],
    message: 'The leaving date is before the start date',
  })
export type PersonInput = z.input<typeof personInputSchema>

/** Whether the person is here on this day, their last one included, and so may own things. */
export function isActive(person: Person, today: string): boolean {
  return person.leftOn === null || person.leftOn >= today
}
