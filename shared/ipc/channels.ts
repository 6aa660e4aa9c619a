import { z } from 'zod'
import {
  actionInputSchema,
  actionSchema,
  actionUpdateInputSchema,
  completeActionInputSchema,
  verifyActionInputSchema,
} from '#shared/domain/action'
import { auditStateSchema, auditedEntitySchema, historyEntrySchema } from '#shared/domain/audit'
import { evaluationSchema, judgementPatchSchema, judgementSchema } from '#shared/domain/evaluation'
import { frameworkSchema } from '#shared/domain/framework'
import {
  organisationInputSchema,
  organisationSchema,
  scopeAnswerSchema,
  scopeInputSchema,
  siteInputSchema,
  siteSchema,
} from '#shared/domain/organisation'
import { packOptionsSchema, packSchema, packVerdictSchema } from '#shared/domain/pack'
import { personInputSchema, personSchema } from '#shared/domain/person'
import {
  adoptRiskInputSchema,
  controlInputSchema,
  rescoreInputSchema,
  riskInputSchema,
  riskSchema,
} from '#shared/domain/risk'
import { createRootInputSchema, createSignatoryInputSchema, signingStateSchema } from '#shared/domain/signatory'
import { todaySchema } from '#shared/domain/today'
import { workspaceKindSchema, workspaceStatusSchema } from '#shared/domain/workspace'
import { defineChannel } from './define-channel'

const nothing = z.void()
const byId = z.object({ id: z.string() })
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/*
 * All that the renderer may ask of the main process. Names are `noun:verb`; one object in, one value out; never SQL,
 * and never a path that the renderer made up.
 */

export const workspaceChannels = {
  'workspace:status': defineChannel(nothing, workspaceStatusSchema),
  'workspace:open': defineChannel(z.object({ workspace: workspaceKindSchema }), workspaceStatusSchema),
  /** Back to the welcome screen; the data folder is backed up and closed. */
  'workspace:leave': defineChannel(nothing, workspaceStatusSchema),
  /** Moves the damaged database aside (it is kept) and puts the newest proven backup in its place. */
  'workspace:restore-newest': defineChannel(z.object({ workspace: workspaceKindSchema }), workspaceStatusSchema),
  'workspace:show-folder': defineChannel(nothing, nothing),
  'job:cancel': defineChannel(z.object({ jobId: z.string() }), nothing),
  /** The renderer has saved all it held; the window may close. */
  'window:ready-to-close': defineChannel(nothing, nothing),
  /** Something was not saved; the window stays open unless the user insists. */
  'window:keep-open': defineChannel(nothing, nothing),
} as const

export const organisationChannels = {
  'organisation:get': defineChannel(nothing, organisationSchema.nullable()),
  'organisation:save': defineChannel(organisationInputSchema, organisationSchema),
  'site:list': defineChannel(nothing, z.array(siteSchema)),
  'site:save': defineChannel(siteInputSchema, siteSchema),
  'site:remove': defineChannel(byId, z.object({ transactionId: z.string() })),
  'scope:list': defineChannel(nothing, z.array(scopeAnswerSchema)),
  'scope:save': defineChannel(scopeInputSchema, z.array(scopeAnswerSchema)),
  'person:list': defineChannel(nothing, z.array(personSchema)),
  'person:save': defineChannel(personInputSchema, personSchema),
  'person:remove': defineChannel(byId, z.object({ transactionId: z.string() })),
  /** Who is at the keyboard from now on, and whom they enter for, if anyone. */
  'person:choose': defineChannel(
    z.object({ personId: z.string(), enteredForId: z.string().nullable() }),
    workspaceStatusSchema,
  ),
} as const

export const evaluationChannels = {
  'framework:get': defineChannel(nothing, frameworkSchema),
  'evaluation:current': defineChannel(
    nothing,
    z.object({ evaluation: evaluationSchema, judgements: z.array(judgementSchema) }),
  ),
  'judgement:save': defineChannel(judgementPatchSchema, judgementSchema),
  /** Writes Not applicable with its reason for the criteria given; returns how many changed. */
  'judgement:accept-not-applicable': defineChannel(
    z.array(z.object({ criterion: z.string(), reason: z.string() })),
    z.number(),
  ),
} as const

export const riskChannels = {
  'risk:list': defineChannel(nothing, z.array(riskSchema)),
  'risk:save': defineChannel(riskInputSchema, riskSchema),
  'risk:adopt': defineChannel(adoptRiskInputSchema, riskSchema),
  'risk:rescore': defineChannel(rescoreInputSchema, riskSchema),
  'risk:close': defineChannel(z.object({ id: z.string(), reason: z.string() }), riskSchema),
  'risk:reopen': defineChannel(byId, riskSchema),
  'risk:remove': defineChannel(byId, z.object({ transactionId: z.string() })),
  'control:save': defineChannel(controlInputSchema, riskSchema),
  'control:unlink': defineChannel(z.object({ riskId: z.string(), controlId: z.string() }), riskSchema),
} as const

export const actionChannels = {
  'action:list': defineChannel(nothing, z.array(actionSchema)),
  'action:save': defineChannel(actionInputSchema, actionSchema),
  'action:add-update': defineChannel(actionUpdateInputSchema, actionSchema),
  'action:complete': defineChannel(completeActionInputSchema, actionSchema),
  'action:verify': defineChannel(verifyActionInputSchema, actionSchema),
  /** Back to on track, where it was completed or verified too soon. */
  'action:reopen': defineChannel(z.object({ id: z.string(), reason: z.string() }), actionSchema),
  'action:remove': defineChannel(byId, z.object({ transactionId: z.string() })),
} as const

export const auditChannels = {
  'audit:state': defineChannel(nothing, auditStateSchema),
  'audit:history': defineChannel(
    z.object({ entity: auditedEntitySchema, id: z.string() }),
    z.array(historyEntrySchema),
  ),
  'audit:undo': defineChannel(z.object({ transactionId: z.string() }), nothing),
  /** Empties the named record's texts now and in its whole history, leaving a tombstone with this reason. */
  'audit:erase': defineChannel(
    z.object({
      entity: z.enum(['person', 'judgement', 'risk', 'action', 'action_update']),
      id: z.string(),
      why: z.string(),
    }),
    nothing,
  ),
  'today:get': defineChannel(nothing, todaySchema),
} as const

export const packChannels = {
  'signing:state': defineChannel(nothing, signingStateSchema),
  /** Makes the organisation's root. The recovery key is shown once and kept nowhere. */
  'signing:create-root': defineChannel(createRootInputSchema, z.object({ recoveryKey: z.string() })),
  'signing:create-signatory': defineChannel(createSignatoryInputSchema, signingStateSchema),
  'pack:list': defineChannel(nothing, z.array(packSchema)),
  /** The real pages, unsigned and marked as a preview. */
  'pack:preview': defineChannel(z.object({ options: packOptionsSchema, jobId: z.string() }), bytes),
  /** Asks where to save it; null where the user thought better of it. */
  'pack:export': defineChannel(
    z.object({ options: packOptionsSchema, passphrase: z.string().nullable(), jobId: z.string() }),
    packSchema.nullable(),
  ),
  /** Checks the file of a pack that was made here, where it was written. */
  'pack:verify': defineChannel(byId, packVerdictSchema),
  /** Asks for any PDF and checks it; null where none was chosen. */
  'pack:verify-file': defineChannel(nothing, packVerdictSchema.nullable()),
  'pack:show-in-folder': defineChannel(byId, nothing),
} as const

export const channels = {
  ...workspaceChannels,
  ...organisationChannels,
  ...evaluationChannels,
  ...riskChannels,
  ...actionChannels,
  ...auditChannels,
  ...packChannels,
} as const

type Channels = typeof channels
export type ChannelName = keyof Channels
export type ChannelInput<Name extends ChannelName> = z.input<Channels[Name]['input']>
export type ParsedInput<Name extends ChannelName> = z.output<Channels[Name]['input']>
export type ChannelOutput<Name extends ChannelName> = z.output<Channels[Name]['output']>
