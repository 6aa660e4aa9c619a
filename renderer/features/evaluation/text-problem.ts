import { fieldProblems } from './judgement-patch'

type TextField = 'notApplicableReason' | 'narrative' | 'proof' | 'impact' | 'agreedBy' | 'nextStep'

/** Why a text can't be saved as it stands, for the field itself. */
export function textProblem(field: TextField, text: string): string | undefined {
  const problem = fieldProblems({ [field]: text }).get(field)
  if (problem === undefined) return undefined
  const length = text.length.toLocaleString('en-GB')
  return `${problem}: it has ${length} now. It is not saved until it is shorter; nothing you typed is lost meanwhile.`
}
