import { z } from 'zod'

/** signed: carries a signatory's certificate. wet-signature: ruled lines, no certificate. unsigned: marked so on every page. */
export const packKindSchema = z.enum(['signed', 'wet-signature', 'unsigned'])
export type PackKind = z.infer<typeof packKindSchema>
export const packKindNames: Readonly<Record<PackKind, string>> = {
  signed: 'Signed',
  'wet-signature': 'For wet signature',
  unsigned: 'Unsigned',
}

/** In the order in which they print. Stored: add, never rename. */
export const packSections = [
  'context',
  'people',
  'self-evaluation',
  'risk-register',
  'action-plan',
  'sign-off',
  'how-to-check',
] as const
export const packSectionSchema = z.enum(packSections)
export type PackSection = z.infer<typeof packSectionSchema>
export const packSectionNames: Readonly<Record<PackSection, string>> = {
  context: 'Context',
  people: 'People',
  'self-evaluation': 'Self-evaluation',
  'risk-register': 'Risk register',
  'action-plan': 'Action plan',
  'sign-off': 'Sign-off',
  'how-to-check': 'How to check this pack',
}

export const packOptionsSchema = z
  .object({
    kind: packKindSchema,
    sections: z.array(packSectionSchema).min(1, 'Choose at least one section'),
    /** Who signs; needed for a signed pack. */
    signatoryId: z.string().nullable(),
  })
  .refine((options) => options.kind !== 'signed' || options.signatoryId !== null, {
    path: ['signatoryId'],
    message: 'Choose who signs',
  })
  .refine((options) => options.kind === 'unsigned' || options.sections.includes('sign-off'), {
    path: ['sections'],
    message: 'A pack that is signed needs its sign-off page',
  })
export type PackOptions = z.input<typeof packOptionsSchema>

export const packSchema = z.object({
  id: z.string(),
  /** SF-2026-0001 and so on, printed on every page. */
  packNumber: z.string(),
  kind: packKindSchema,
  state: z.enum(['writing', 'finished', 'failed']),
  asAt: z.string(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
  /** Where it was written; the file may have been moved since. */
  filePath: z.string(),
  sha256: z.string().nullable(),
  pages: z.number().nullable(),
  signatoryId: z.string().nullable(),
  sections: z.array(packSectionSchema),
})
export type Pack = z.infer<typeof packSchema>

/** What a check of a PDF found, in words a lay reader can use. */
export const packVerdictSchema = z.object({
  verdict: z.enum(['valid', 'altered', 'unsigned', 'unreadable']),
  /** One sentence. */
  headline: z.string(),
  /** The reasons and the details, each a sentence. */
  details: z.array(z.string()),
  sha256: z.string(),
  /** Whether the file's hash is that of a pack this workspace made. */
  isOurs: z.boolean(),
})
export type PackVerdict = z.infer<typeof packVerdictSchema>
