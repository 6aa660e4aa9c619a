import { z } from 'zod'

/*
 * The self-evaluation framework as data: one YAML file a version in resources/frameworks, validated against this
 * schema when it is compiled and again when it is loaded. Codes (LG-1, R01, A01) are stored with judgements, risks
 * and actions: add, never rename.
 */

export const themeCodes = ['LG', 'SE', 'PA', 'ST', 'OW', 'RA', 'IT', 'SC'] as const
export const themeCodeSchema = z.enum(themeCodes)
export type ThemeCode = z.infer<typeof themeCodeSchema>

const text = z.string().trim().min(1)
const criterionCodeSchema = z.string().regex(/^(LG|SE|PA|ST|OW|RA|IT|SC)-\d+$/)
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** How far a reference may be trusted: read in the document itself, reported by another source, or remembered. */
export const referenceMarkSchema = z.enum(['read', 'second-hand', 'memory'])
export type ReferenceMark = z.infer<typeof referenceMarkSchema>

/** What makes a criterion more than good practice; shown beside the weight. */
export const basisSchema = z.enum(['law', 'statutory-guidance', 'funding-terms', 'inspection', 'good-practice'])
export type Basis = z.infer<typeof basisSchema>

export const weightSchema = z.enum(['core', 'expected', 'good-practice'])
export type Weight = z.infer<typeof weightSchema>

export const scopeQuestionIds = [
  'under-18s',
  'own-premises',
  'own-network',
  'guests-or-events',
  'subcontractors',
  'areas',
  'custody-or-licence',
  'online-only',
] as const
export const scopeQuestionIdSchema = z.enum(scopeQuestionIds)
export type ScopeQuestionId = z.infer<typeof scopeQuestionIdSchema>

export const audienceSchema = z.enum(['leaders', 'staff', 'learners', 'partner-staff', 'partner-learners'])
export type Audience = z.infer<typeof audienceSchema>

const documentSchema = z.strictObject({
  key: z.string().regex(/^[A-Za-z0-9-]+$/),
  title: text,
  publisher: text,
  /** Edition or date as the source gives it. */
  edition: text.nullable(),
  place: text.nullable(),
  mark: referenceMarkSchema,
  lastChecked: isoDate.nullable(),
})

/** A pointer into a document: `place` says where; `document` is null where the source is not one of ours. */
export const referenceSchema = z.strictObject({
  document: z.string().nullable(),
  place: text,
  mark: referenceMarkSchema,
  lastChecked: isoDate.nullable(),
})
export type Reference = z.infer<typeof referenceSchema>

const themeSchema = z.strictObject({
  code: themeCodeSchema,
  number: z.number().int().min(1).max(8),
  title: text,
  /** What the survey behind the framework found, in one line. */
  seed: text,
  readsAcross: text,
})
export type Theme = z.infer<typeof themeSchema>

export const criterionSchema = z.strictObject({
  code: criterionCodeSchema,
  theme: themeCodeSchema,
  title: text,
  statement: text,
  weight: weightSchema,
  /** Where the weight holds only for some providers: it is `weight` if the scope answer is yes, else `otherwise`. */
  weightDependsOn: z.strictObject({ scope: scopeQuestionIdSchema, otherwise: weightSchema }).nullable(),
  basis: basisSchema,
  /** Why this basis, in one plain sentence. */
  basisNote: text,
  why: text,
  /** Descriptors for levels 0 Not in place, 1 Developing, 2 Established, 3 Embedded. */
  levels: z.tuple([text, text, text, text]),
  questions: z.array(z.strictObject({ audience: audienceSchema, text })).min(2),
  evidence: z.array(text).min(3),
  references: z.array(referenceSchema).min(1),
  tickBoxSignals: z.array(text).min(2),
  /** Things easily missed (adults, employers, inclusion, aftercare), shown as prompts. */
  prompts: z.array(text),
  /** Criteria that the same proof may serve. */
  sameProofAs: z.array(criterionCodeSchema),
})
export type Criterion = z.infer<typeof criterionSchema>

const scoreSchema = z.strictObject({
  likelihood: z.number().int().min(1).max(5),
  impact: z.number().int().min(1).max(5),
})

export const libraryRiskSchema = z.strictObject({
  code: z.string().regex(/^R\d{2}$/),
  category: text,
  title: text,
  statement: text,
  causes: z.array(text).min(1),
  consequences: z.array(text).min(1),
  controls: z.array(text).min(1),
  inherent: scoreSchema,
  /** Only if the typical controls are in place, tested and working. */
  residualIfTested: scoreSchema,
  localPrompt: text,
  criteria: z.array(criterionCodeSchema).min(1),
})
export type LibraryRisk = z.infer<typeof libraryRiskSchema>

export const libraryActionSchema = z.strictObject({
  code: z.string().regex(/^A\d{2}$/),
  action: text,
  ownerRole: text,
  weeks: z.number().int().positive(),
  thenTermly: z.boolean(),
  measure: text,
  evidence: text,
  /** The same action for fewer than fifteen staff, where the full form would be too much. */
  smallProviderForm: z.strictObject({ action: text, measure: text }).nullable(),
  criteria: z.array(criterionCodeSchema),
  risks: z.array(z.string().regex(/^R\d{2}$/)),
})
export type LibraryAction = z.infer<typeof libraryActionSchema>

const scopeQuestionSchema = z.strictObject({
  id: scopeQuestionIdSchema,
  question: text,
  help: text,
  kind: z.enum(['yes-no', 'text']),
  /** Criteria proposed as Not applicable on this answer, with the reason that is written for the user to keep or edit. */
  proposals: z.array(
    z.strictObject({ answer: z.enum(['yes', 'no']), criteria: z.array(criterionCodeSchema).min(1), reason: text }),
  ),
  /** Things this answer adds to what must be thought about. */
  adds: z.array(z.strictObject({ answer: z.enum(['yes', 'no']), text })),
})
export type ScopeQuestion = z.infer<typeof scopeQuestionSchema>

export const frameworkSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d{4}\.\d+$/),
  title: text,
  nation: z.literal('England'),
  prepared: isoDate,
  limits: text,
  documents: z.array(documentSchema),
  themes: z.array(themeSchema),
  criteria: z.array(criterionSchema),
  risks: z.array(libraryRiskSchema),
  actions: z.array(libraryActionSchema),
  signs: z.array(z.strictObject({ number: z.number().int(), text })),
  scopeQuestions: z.array(scopeQuestionSchema),
})
export type Framework = z.infer<typeof frameworkSchema>

/**
 * What the schema alone can't say: every link between the parts resolves and nothing is given twice.
 * @returns one sentence a fault, naming the code at fault; empty when all is well
 */
export function frameworkFaults(framework: Framework): string[] {
  const faults: string[] = []
  const criteria = new Set(framework.criteria.map((criterion) => criterion.code))
  const documents = new Set(framework.documents.map((document) => document.key))
  const risks = new Set(framework.risks.map((risk) => risk.code))
  const themes = new Set(framework.themes.map((theme) => theme.code))
  const check = (known: ReadonlySet<string>, code: string, where: string) => {
    if (!known.has(code)) faults.push(`${where} points to ${code}, which is not in the framework`)
  }

  const lists: [string, string[]][] = [
    ['criterion', framework.criteria.map((criterion) => criterion.code)],
    ['document', framework.documents.map((document) => document.key)],
    ['risk', framework.risks.map((risk) => risk.code)],
    ['action', framework.actions.map((action) => action.code)],
    ['scope question', framework.scopeQuestions.map((question) => question.id)],
  ]
  for (const [what, codes] of lists) {
    for (const code of codes.filter((code, index) => codes.indexOf(code) !== index))
      faults.push(`The ${what} ${code} is given twice`)
  }
  for (const criterion of framework.criteria) {
    check(themes, criterion.theme, criterion.code)
    if (!criterion.code.startsWith(`${criterion.theme}-`)) faults.push(`${criterion.code} is under the wrong theme`)
    for (const code of criterion.sameProofAs) check(criteria, code, criterion.code)
    for (const reference of criterion.references)
      if (reference.document !== null) check(documents, reference.document, criterion.code)
  }
  for (const risk of framework.risks) for (const code of risk.criteria) check(criteria, code, risk.code)
  for (const action of framework.actions) {
    for (const code of action.criteria) check(criteria, code, action.code)
    for (const code of action.risks) check(risks, code, action.code)
  }
  for (const question of framework.scopeQuestions)
    for (const proposal of question.proposals) for (const code of proposal.criteria) check(criteria, code, question.id)
  return faults
}
