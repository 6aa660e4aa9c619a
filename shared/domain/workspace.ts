import { z } from 'zod'

/** Which data folder: the provider's own, or the sample organisation's. They never share a file. */
export const workspaceKindSchema = z.enum(['own', 'sample'])
export type WorkspaceKind = z.infer<typeof workspaceKindSchema>

const backupSchema = z.object({ file: z.string(), at: z.string(), rows: z.number() })

/** Why a data folder can't be opened; each has a screen of its own that says what to do and what is safe. */
export const workspaceProblemSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-writable'), folder: z.string() }),
  z.object({ kind: z.literal('disk-full'), folder: z.string() }),
  /** What is wrong, in a sentence, and the newest backup that was proven whole. */
  z.object({
    kind: z.literal('damaged'),
    folder: z.string(),
    what: z.string(),
    newestBackup: backupSchema.nullable(),
  }),
  z.object({ kind: z.literal('newer-version'), folder: z.string() }),
  z.object({ kind: z.literal('open-elsewhere'), folder: z.string() }),
  z.object({ kind: z.literal('network-folder'), folder: z.string() }),
  z.object({ kind: z.literal('synced-folder'), folder: z.string(), service: z.string() }),
])
export type WorkspaceProblem = z.infer<typeof workspaceProblemSchema>

/** Who is at the keyboard, and for whom they enter something if not for themselves. */
export const actorSchema = z.object({ personId: z.string().nullable(), enteredForId: z.string().nullable() })
export type Actor = z.infer<typeof actorSchema>

export const workspaceStatusSchema = z.discriminatedUnion('kind', [
  /** No data folder yet: offer to set one up or to look at the sample. */
  z.object({ kind: z.literal('welcome'), ownExists: z.boolean(), sampleExists: z.boolean() }),
  /** The folder is there but the provider has not been described yet. */
  z.object({ kind: z.literal('set-up') }),
  z.object({
    kind: z.literal('ready'),
    workspace: workspaceKindSchema,
    organisationName: z.string(),
    actor: actorSchema,
    today: z.string(),
    folder: z.string(),
  }),
  z.object({ kind: z.literal('problem'), workspace: workspaceKindSchema, problem: workspaceProblemSchema }),
])
export type WorkspaceStatus = z.infer<typeof workspaceStatusSchema>
