import { z } from 'zod'
import { themeCodeSchema } from './framework'

/** Where a line of Today leads. The renderer turns it into a route. */
export const destinationSchema = z.discriminatedUnion('to', [
  z.object({ to: z.literal('criterion'), code: z.string() }),
  z.object({ to: z.literal('risk'), id: z.string() }),
  z.object({ to: z.literal('action'), id: z.string() }),
  z.object({ to: z.literal('theme'), code: themeCodeSchema }),
  z.object({ to: z.literal('self-evaluation'), filter: z.enum(['unanswered', 'unproven']).nullable() }),
  z.object({ to: z.literal('risks'), filter: z.enum(['review-due', 'unproven']).nullable() }),
  z.object({ to: z.literal('actions'), filter: z.enum(['overdue', 'to-verify', 'due-soon']).nullable() }),
  z.object({ to: z.literal('packs') }),
  z.object({ to: z.literal('organisation') }),
])
export type Destination = z.infer<typeof destinationSchema>

export const todayItemSchema = z.object({
  key: z.string(),
  /** What to do, starting with a verb. */
  title: z.string(),
  /** Why now, in a few words. */
  why: z.string(),
  minutes: z.number(),
  destination: destinationSchema,
})
export type TodayItem = z.infer<typeof todayItemSchema>

export const todaySchema = z.object({
  date: z.string(),
  /** The first is the one ten-minute job; the rest in the order in which they matter. */
  needsYou: z.array(todayItemSchema),
  themes: z.array(
    z.object({
      code: themeCodeSchema,
      title: z.string(),
      answered: z.number(),
      criteria: z.number(),
      state: z.enum(['red', 'amber', 'green', 'unfinished', 'not-applicable']),
      because: z.string(),
    }),
  ),
  unprovenJudgements: z.array(z.object({ code: z.string(), title: z.string() })),
  risksDue: z.array(z.object({ id: z.string(), ref: z.string(), title: z.string(), reviewDue: z.string() })),
  unprovenRisks: z.number(),
  openRisks: z.number(),
  actions: z.object({ open: z.number(), overdue: z.number(), toVerify: z.number(), dueSoon: z.number() }),
  lastBackup: z.object({ at: z.string(), isVerified: z.boolean() }).nullable(),
  lastPack: z.object({ packNumber: z.string(), at: z.string(), kind: z.string() }).nullable(),
})
export type Today = z.infer<typeof todaySchema>
