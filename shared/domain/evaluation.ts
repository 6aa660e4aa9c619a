import { z } from 'zod'
import { lineSchema, textSchema } from './text'

/** Stored numbers: 0 Not in place, 1 Developing, 2 Established, 3 Embedded. Never Ofsted's grade words. */
export const levelSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
export type Level = z.infer<typeof levelSchema>
export const levels = [0, 1, 2, 3] as const
export const levelNames: Readonly<Record<Level, string>> = {
  0: 'Not in place',
  1: 'Developing',
  2: 'Established',
  3: 'Embedded',
}

/** How do we know? The stated confidence in a judgement. 'unknown' is an answer: "we don't know". */
export const confidenceSchema = z.enum(['unknown', 'low', 'medium', 'high'])
export type Confidence = z.infer<typeof confidenceSchema>
export const confidences = ['unknown', 'low', 'medium', 'high'] as const
export const confidenceNames: Readonly<Record<Confidence, string>> = {
  unknown: 'We don’t know',
  low: 'We believe it',
  medium: 'We could show it',
  high: 'Somebody checked',
}
/** What each answer means, and the confidence it stands for. */
export const confidenceMeanings: Readonly<Record<Confidence, string>> = {
  unknown: 'Nobody here can say yet. An honest answer.',
  low: 'Low confidence: nothing written shows it.',
  medium: 'Medium confidence: documents show it.',
  high: 'High confidence: documents, what people say and a leader’s check all agree.',
}

export const evaluationStatusSchema = z.enum(['draft', 'submitted', 'signed-off'])

export const evaluationSchema = z.object({
  id: z.string(),
  frameworkId: z.string(),
  name: z.string(),
  status: evaluationStatusSchema,
  startedOn: z.string(),
})
export type Evaluation = z.infer<typeof evaluationSchema>

export const judgementSchema = z.object({
  id: z.string(),
  criterion: z.string(),
  level: levelSchema.nullable(),
  isNotApplicable: z.boolean(),
  notApplicableReason: z.string(),
  confidence: confidenceSchema.nullable(),
  /** What happens. */
  narrative: z.string(),
  /** How do we know: what we could show. */
  proof: z.string(),
  /** What changed because of it. */
  impact: z.string(),
  /** Who agrees: asked for at level 3. */
  agreedBy: z.string(),
  nextStep: z.string(),
  updatedAt: z.string(),
})
export type Judgement = z.infer<typeof judgementSchema>

/** One autosave: only the fields that changed. */
export const judgementPatchSchema = z.object({
  criterion: z.string(),
  level: levelSchema.nullable().optional(),
  isNotApplicable: z.boolean().optional(),
  notApplicableReason: textSchema.optional(),
  confidence: confidenceSchema.nullable().optional(),
  narrative: textSchema.optional(),
  proof: textSchema.optional(),
  impact: textSchema.optional(),
  agreedBy: lineSchema.optional(),
  nextStep: textSchema.optional(),
})
export type JudgementPatch = z.input<typeof judgementPatchSchema>

/** Answered: a level, or Not applicable with its reason. Everything else is unanswered, and never counted as an answer. */
export function isAnswered(judgement: Judgement): boolean {
  return judgement.isNotApplicable ? judgement.notApplicableReason.trim() !== '' : judgement.level !== null
}

/** A high level that nothing written shows: 2 or 3 with low, unknown or no stated confidence. */
export function isUnproven(judgement: Judgement): boolean {
  return (
    !judgement.isNotApplicable &&
    judgement.level !== null &&
    judgement.level >= 2 &&
    (judgement.confidence === null || judgement.confidence === 'low' || judgement.confidence === 'unknown')
  )
}

export type AskedBox = 'narrative' | 'proof' | 'impact' | 'agreedBy' | 'nextStep'

/** The boxes a level asks for: 0 and 1 the next step; 2 what happens and one proof; 3 what changed and who agrees too. */
export function askedBoxes(level: Level | null): readonly AskedBox[] {
  switch (level) {
    case null:
      return []
    case 0:
    case 1:
      return ['nextStep']
    case 2:
      return ['narrative', 'proof']
    case 3:
      return ['narrative', 'proof', 'impact', 'agreedBy']
  }
}

/** Asked for by the level and still empty. */
export function missingBoxes(judgement: Judgement): readonly AskedBox[] {
  if (judgement.isNotApplicable) return []
  return askedBoxes(judgement.level).filter((box) => judgement[box].trim() === '')
}
