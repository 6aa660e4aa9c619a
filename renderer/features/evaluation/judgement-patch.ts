import { judgementPatchSchema, type Judgement } from '#shared/domain/evaluation'
import type { JudgementFields } from '#shared/domain/blank-judgement'

export type JudgementField = keyof JudgementFields

/** What the main process would refuse, by the same schema: a sentence a field. */
export function fieldProblems(patch: Partial<JudgementFields>): ReadonlyMap<JudgementField, string> {
  const problems = new Map<JudgementField, string>()
  const parsed = fieldsSchema.safeParse(patch)
  for (const issue of parsed.error?.issues ?? []) {
    const [field] = issue.path
    if (isFieldOf(patch, field) && !problems.has(field)) problems.set(field, issue.message)
  }
  return problems
}

export function withoutFields(
  patch: Partial<JudgementFields>,
  fields: ReadonlyMap<JudgementField, unknown>,
): Partial<JudgementFields> {
  return Object.fromEntries(Object.entries(patch).filter(([field]) => !(isFieldOf(patch, field) && fields.has(field))))
}

/** Leaves out what is stored already, so that typing something and taking it back leaves no trace in the history. */
export function changedFields(
  patch: Partial<JudgementFields>,
  stored: Judgement | undefined,
): Partial<JudgementFields> {
  if (!stored) return patch
  return Object.fromEntries(
    Object.entries(patch).filter(([field, value]) => !isFieldOf(patch, field) || stored[field] !== value),
  )
}

const fieldsSchema = judgementPatchSchema.omit({ criterion: true })

function isFieldOf(patch: Partial<JudgementFields>, field: unknown): field is JudgementField {
  return typeof field === 'string' && Object.hasOwn(patch, field)
}
