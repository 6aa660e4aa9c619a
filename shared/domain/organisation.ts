import { z } from 'zod'
import { scopeQuestionIdSchema } from './framework'
import { lineSchema, requiredLine, textSchema } from './text'

const headcount = z.number({ error: 'Enter a number' }).int('Enter a whole number').min(0).max(100_000).nullable()

export const siteKinds = ['head-office', 'centre', 'employer', 'online'] as const
export const siteKindSchema = z.enum(siteKinds)
export type SiteKind = z.infer<typeof siteKindSchema>
export const siteKindNames: Readonly<Record<SiteKind, string>> = {
  'head-office': 'Head office',
  centre: 'Training centre',
  employer: 'Employer’s premises',
  online: 'Online',
}

export const siteSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: siteKindSchema,
  area: z.string(),
  note: z.string(),
})
export type Site = z.infer<typeof siteSchema>

export const siteInputSchema = z.object({
  id: z.string().optional(),
  name: requiredLine('Enter the name of the site'),
  kind: siteKindSchema,
  area: lineSchema,
  note: textSchema,
})
export type SiteInput = z.input<typeof siteInputSchema>

export const scopeAnswerSchema = z.object({
  question: scopeQuestionIdSchema,
  answer: z.enum(['yes', 'no']).nullable(),
  /** For the question about areas, and for a note beside any other. */
  detail: z.string(),
})
export type ScopeAnswer = z.infer<typeof scopeAnswerSchema>

export const organisationSchema = z.object({
  name: z.string(),
  ukprn: z.string(),
  staffCount: z.number().nullable(),
  learnersUnder18: z.number().nullable(),
  learnersAdult: z.number().nullable(),
  apprentices: z.number().nullable(),
  areas: z.array(z.string()),
  programmes: z.array(z.string()),
  /** For the pack's one page of context. */
  context: z.string(),
})
export type Organisation = z.infer<typeof organisationSchema>

export const organisationInputSchema = z.object({
  name: requiredLine('Enter the name of the provider'),
  ukprn: lineSchema.pipe(
    z.string().regex(/^(\d{8})?$/, 'A UKPRN has eight digits, for example 10012345. Leave it empty if unsure'),
  ),
  staffCount: headcount,
  learnersUnder18: headcount,
  learnersAdult: headcount,
  apprentices: headcount,
  areas: z.array(requiredLine('Enter the area')).max(200),
  programmes: z.array(requiredLine('Enter the programme')).max(200),
  context: textSchema,
})
export type OrganisationInput = z.input<typeof organisationInputSchema>

export const scopeInputSchema = z.array(
  z.object({ question: scopeQuestionIdSchema, answer: z.enum(['yes', 'no']).nullable(), detail: textSchema }),
)
export type ScopeInput = z.input<typeof scopeInputSchema>
