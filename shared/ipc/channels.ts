import type { z } from 'zod'
import { actionChannels } from './action-channels'
import { auditChannels } from './audit-channels'
import { controlChannels } from './control-channels'
import { evaluationChannels } from './evaluation-channels'
import { frameworkChannels } from './framework-channels'
import { organisationChannels } from './organisation-channels'
import { personChannels } from './person-channels'
import { reportChannels } from './report-channels'
import { riskChannels } from './risk-channels'
import { signatoryChannels } from './signatory-channels'
import { siteChannels } from './site-channels'
import { todayChannels } from './today-channels'
import { workspaceChannels } from './workspace-channels'

/*
 * All that the renderer may ask of the main process. Names are `noun:verb`; one object in, one value out; never SQL,
 * and never a path that the renderer made up.
 */
export const channels = {
  ...actionChannels,
  ...auditChannels,
  ...controlChannels,
  ...evaluationChannels,
  ...frameworkChannels,
  ...organisationChannels,
  ...personChannels,
  ...reportChannels,
  ...riskChannels,
  ...signatoryChannels,
  ...siteChannels,
  ...todayChannels,
  ...workspaceChannels,
} as const

type Channels = typeof channels
export type ChannelName = keyof Channels
export type ChannelInput<Name extends ChannelName> = z.input<Channels[Name]['input']>
export type ParsedInput<Name extends ChannelName> = z.output<Channels[Name]['input']>
export type ChannelOutput<Name extends ChannelName> = z.output<Channels[Name]['output']>
