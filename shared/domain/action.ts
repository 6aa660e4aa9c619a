import { z } from 'zod'
import { dateSchema } from './date-schema'
import { lineSchema, requiredText, textSchema } from './text'

/** Stored states. Overdue is never stored: it is what an unfinished action past its date is. */
export const actionStatuses = ['not-started', 'on-track', 'at-risk', 'complete', 'verified'] as const
export const actionStatusSchema = z.enum(actionStatuses)
export type ActionStatus = z.infer<typeof actionStatusSchema>
export type ShownActionStatus = ActionStatus | 'overdue'
export const actionStatusNames: Readonly<Record<ShownActionStatus, string>> = {
  'not-started': 'Not started',
  'on-track': 'On track',
  'at-risk': 'At risk',
  overdue: 'Overdue',
  complete: 'Complete, not verified',
  verified: 'Verified',
}

export const priorities = ['high', 'medium', 'low'] as const
export const prioritySchema = z.enum(priorities)
export type Priority = z.infer<typeof prioritySchema>
export const priorityNames: Readonly<Record<Priority, string>> = { high: 'High', medium: 'Medium', low: 'Low' }

export const actionUpdateSchema = z.object({
  id: z.string(),
  on: z.string(),
  byId: z.string().nullable(),
  text: z.string(),
})
export type ActionUpdate = z.infer<typeof actionUpdateSchema>

export const actionSchema = z.object({
  id: z.string(),
  /** A-001 and so on: given once, never reused. */
  ref: z.string(),
  libraryCode: z.string().nullable(),
  action: z.string(),
  reason: z.string(),
  ownerId: z.string().nullable(),
  support: z.string(),
  startOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  priority: prioritySchema,
  baseline: z.string(),
  measure: z.string(),
  target: z.string(),
  evidenceExpected: z.string(),
  status: actionStatusSchema,
  /** 0 to 100. */
  progress: z.number(),
  completedOn: z.string().nullable(),
  impact: z.string(),
  verifiedOn: z.string().nullable(),
  verifiedById: z.string().nullable(),
  verificationNote: z.string(),
  overdueReason: z.string(),
  criteria: z.array(z.string()),
  riskIds: z.array(z.string()),
  updates: z.array(actionUpdateSchema),
  updatedAt: z.string(),
})
export type Action = z.infer<typeof actionSchema>

export const actionInputSchema = z
  .object({
    id: z.string().optional(),
    libraryCode: z.string().nullable(),
    action: requiredText('Say what will be done, starting with a verb'),
    reason: textSchema,
    ownerId: z.string().nullable(),
    support: lineSchema,
    startOn: dateSchema.nullable(),
    dueOn: dateSchema.nullable(),
    priority: prioritySchema,
    baseline: textSchema,
    measure: textSchema,
    target: textSchema,
    evidenceExpected: textSchema,
    status: z.enum(['not-started', 'on-track', 'at-risk']),
    progress: z.number().int().min(0, 'Between 0 and 100').max(100, 'Between 0 and 100'),
    overdueReason: textSchema,
    criteria: z.array(z.string()),
    riskIds: z.array(z.string()),
  })
  .refine((action) => action.startOn === null || action.dueOn === null || action.startOn <= action.dueOn, {
    path: ['dueOn'],
    message: 'The due date is before the start date',
  })
export type ActionInput = z.input<typeof actionInputSchema>

export const actionUpdateInputSchema = z.object({
  actionId: z.string(),
  on: dateSchema,
  text: requiredText('Say what has happened'),
})

export const completeActionInputSchema = z.object({
  id: z.string(),
  on: dateSchema,
  impact: requiredText('Say what changed because of this action: without it, nobody can tell that it worked'),
})

export const verifyActionInputSchema = z.object({
  id: z.string(),
  on: dateSchema,
  /** The person who verified, who is not the owner. */
  byId: z.string().min(1, 'Choose who verified it'),
  note: requiredText('Say what was seen that proves it'),
})

export function isFinished(action: Pick<Action, 'status'>): boolean {
  return action.status === 'complete' || action.status === 'verified'
}

export function isOverdue(action: Pick<Action, 'status' | 'dueOn'>, today: string): boolean {
  return !isFinished(action) && action.dueOn !== null && action.dueOn < today
}

export function shownStatus(action: Pick<Action, 'status' | 'dueOn'>, today: string): ShownActionStatus {
  return isOverdue(action, today) ? 'overdue' : action.status
}
