import { z } from 'zod'
import { optionalDateSchema } from './date-schema'
import { personRoles } from './person-roles'
import { lineSchema, requiredLine } from './text'

export const personRoleSchema = z.enum(personRoles)

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
