import { z } from 'zod'
import { dateSchema } from './date-schema'
import { lineSchema, requiredLine, requiredText, textSchema } from './text'

export const scoreSchema = z.object({
  likelihood: z.number().int().min(1).max(5),
  impact: z.number().int().min(1).max(5),
})
export type Score = z.infer<typeof scoreSchema>

/** In the words of the 5 by 5 scale; index 0 is likelihood 1. */
export const likelihoodWords = [
  { name: 'Rare', meaning: 'Hard to imagine here in the next three years' },
  { name: 'Unlikely', meaning: 'Could happen, no sign now' },
  { name: 'Possible', meaning: 'Has happened in similar providers or in the area' },
  { name: 'Likely', meaning: 'Signs here, or expected this year' },
  { name: 'Almost certain', meaning: 'Happening, or will without action' },
] as const

/** Impact is harm to people, and nothing else: consequences for the provider are never on the same line. */
export const impactWords = [
  { name: 'Minimal', meaning: 'Handled in the day, no harm' },
  { name: 'Minor', meaning: 'Short upset to one person or group' },
  { name: 'Moderate', meaning: 'A person is harmed, or a formal concern with a partner involved' },
  { name: 'Major', meaning: 'Serious harm to one or more people' },
  { name: 'Severe', meaning: 'Loss of life, or life-changing harm' },
] as const

export type Band = 'low' | 'moderate' | 'high' | 'very-high'
export const bands = ['low', 'moderate', 'high', 'very-high'] as const
export const bandNames: Readonly<Record<Band, string>> = {
  low: 'Low',
  moderate: 'Moderate',
  high: 'High',
  'very-high': 'Very high',
}

/** 1-4 low, 5-9 moderate, 10-15 high, 16-25 very high. */
export function bandOf(score: Score): Band {
  const product = score.likelihood * score.impact
  if (product >= 16) return 'very-high'
  if (product >= 10) return 'high'
  return product >= 5 ? 'moderate' : 'low'
}

export const controlKinds = ['preventive', 'detective', 'responsive'] as const
export const controlKindSchema = z.enum(controlKinds)
export const controlKindNames: Readonly<Record<(typeof controlKinds)[number], string>> = {
  preventive: 'Preventive: stops it happening',
  detective: 'Detective: notices that it happens',
  responsive: 'Responsive: limits the harm',
}
export const testResults = ['works', 'partly', 'does-not-work'] as const
export const testResultSchema = z.enum(testResults)
export const testResultNames: Readonly<Record<(typeof testResults)[number], string>> = {
  works: 'Works',
  partly: 'Works in part',
  'does-not-work': 'Does not work',
}

export const controlSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: controlKindSchema,
  ownerId: z.string().nullable(),
  testedOn: z.string().nullable(),
  testedById: z.string().nullable(),
  testResult: testResultSchema.nullable(),
  testNote: z.string(),
})
export type Control = z.infer<typeof controlSchema>

export const riskSchema = z.object({
  id: z.string(),
  /** R-001 and so on: given once, never reused. */
  ref: z.string(),
  libraryCode: z.string().nullable(),
  title: z.string(),
  category: z.string(),
  cause: z.string(),
  event: z.string(),
  consequence: z.string(),
  whoHarmed: z.string(),
  localContext: z.string(),
  localSource: z.string(),
  inherent: scoreSchema.nullable(),
  inherentReason: z.string(),
  residual: scoreSchema.nullable(),
  residualReason: z.string(),
  ownerId: z.string().nullable(),
  reviewDue: z.string().nullable(),
  status: z.enum(['open', 'closed']),
  closedReason: z.string(),
  controls: z.array(controlSchema),
  criteria: z.array(z.string()),
  actionIds: z.array(z.string()),
  updatedAt: z.string(),
})
export type Risk = z.infer<typeof riskSchema>

/** The texts, owner and review of a risk; scores change through `risk:rescore` alone, so that each has its reason. */
export const riskInputSchema = z.object({
  id: z.string().optional(),
  title: requiredLine('Give the risk a short title'),
  category: lineSchema,
  cause: textSchema,
  event: textSchema,
  consequence: textSchema,
  whoHarmed: textSchema,
  localContext: textSchema,
  localSource: lineSchema,
  ownerId: z.string().nullable(),
  reviewDue: dateSchema.nullable(),
  criteria: z.array(z.string()),
})
export type RiskInput = z.input<typeof riskInputSchema>

export const rescoreInputSchema = z.object({
  id: z.string(),
  which: z.enum(['inherent', 'residual']),
  score: scoreSchema,
  reason: requiredText('Say why the score is what it is'),
})
export type RescoreInput = z.input<typeof rescoreInputSchema>

export const adoptRiskInputSchema = z.object({
  libraryCode: z.string(),
  localContext: requiredText('Answer the question about your own provider: that is what makes the risk yours'),
})
export type AdoptRiskInput = z.input<typeof adoptRiskInputSchema>

export const controlInputSchema = z
  .object({
    id: z.string().optional(),
    riskId: z.string(),
    name: requiredLine('Say what the control is'),
    kind: controlKindSchema,
    ownerId: z.string().nullable(),
    testedOn: dateSchema.nullable(),
    testedById: z.string().nullable(),
    testResult: testResultSchema.nullable(),
    testNote: textSchema,
  })
  .refine((control) => control.testedOn === null || control.testedById !== null, {
    path: ['testedById'],
    message: 'Say who tested it',
  })
  .refine((control) => control.testedOn === null || control.testResult !== null, {
    path: ['testResult'],
    message: 'Say what the test showed',
  })
export type ControlInput = z.input<typeof controlInputSchema>

export function scoreProduct(score: Score): number {
  return score.likelihood * score.impact
}

/** A tested control is one that somebody tried, on a date, and found to work at least in part. */
export function isTested(control: Control): boolean {
  return control.testedOn !== null && control.testResult !== null && control.testResult !== 'does-not-work'
}

/** Residual below inherent without a tested control: saved all the same, and shown as unproven everywhere. */
export function isUnprovenRisk(risk: Pick<Risk, 'inherent' | 'residual' | 'controls'>): boolean {
  if (!risk.inherent || !risk.residual) return false
  return scoreProduct(risk.residual) < scoreProduct(risk.inherent) && !risk.controls.some(isTested)
}

export function isReviewOverdue(risk: Pick<Risk, 'status' | 'reviewDue'>, today: string): boolean {
  return risk.status === 'open' && risk.reviewDue !== null && risk.reviewDue < today
}
