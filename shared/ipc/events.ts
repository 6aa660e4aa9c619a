import { z } from 'zod'

/** What main tells the renderer without being asked, over one channel. Checked by schema before it is sent. */
export const eventSchema = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('progress'),
    jobId: z.string(),
    /** 0 to 1. */
    fraction: z.number(),
    stage: z.string(),
  }),
  /** Data under these nouns changed; queries under them are stale. */
  z.object({ event: z.literal('changed'), nouns: z.array(z.string()) }),
  /** The whole audit trail was checked in the background. */
  z.object({ event: z.literal('audit-checked'), faults: z.array(z.string()) }),
  /** The window is about to close: save what is held, then call `window:ready-to-close`. */
  z.object({ event: z.literal('closing') }),
])
export type AppEvent = z.infer<typeof eventSchema>
