import { z } from 'zod'
import { workspaceKindSchema, workspaceStatusSchema } from '#shared/domain/workspace'
import { defineChannel, nothing } from './define-channel'

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
