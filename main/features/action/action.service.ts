import { commit } from '#main/db/commit'
import type { Context, Tx } from '#main/db/context'
import { nextNumber } from '#main/db/next-number'
import { setLinks } from '#main/features/link/link.service'
import type { Failure } from '#shared/failure'
import { isFinished, type Action } from '#shared/domain/action'
import { err, ok, type Result } from '#shared/result'
import {
  actionRef,
  findActionById,
  insertUpdate,
  listActionRows,
  markActionRemoved,
  putAction,
  type ActionCore,
} from './action.repository'

export type ActionTexts = Omit<
  Action,
  | 'id'
  | 'ref'
  | 'status'
  | 'completedOn'
  | 'impact'
  | 'verifiedOn'
  | 'verifiedById'
  | 'verificationNote'
  | 'updates'
  | 'updatedAt'
> & { id?: string | undefined; status: 'not-started' | 'on-track' | 'at-risk' }

type ActionResult = Promise<Result<Action, Failure>>

export function listActions(ctx: Context): Promise<Action[]> {
  return listActionRows(ctx.db)
}

/** Adds an action or changes one. What is complete keeps its state: it is reopened on purpose, or not at all. */
export function saveAction(ctx: Context, input: ActionTexts): ActionResult {
  return commit(ctx, {}, (tx) => saveActionWithin(tx, input))
}

export function addActionUpdate(ctx: Context, input: { actionId: string; on: string; text: string }): ActionResult {
  return commit(ctx, {}, async (tx) => {
    const action = await findActionById(tx.db, input.actionId)
    if (!action) return err({ code: 'not_found', what: 'action' })
    if (input.on > tx.today)
      return err({
        code: 'invalid_input',
        fields: { on: 'This day has not come yet: an update says what has happened' },
      })
    await insertUpdate(
      tx.db,
      action.id,
      { id: tx.ids.newId(), on: input.on, byId: tx.actor.enteredForId ?? tx.actor.personId, text: input.text },
      tx.now,
    )
    return getActionWithin(tx, action.id)
  })
}

/** Complete, with what changed because of it; not yet verified. */
export function completeAction(ctx: Context, input: { id: string; on: string; impact: string }): ActionResult {
  return commit(ctx, {}, (tx) =>
    changeWithin(tx, input.id, (action) => {
      if (input.on > tx.today) return invalid('on', 'This day has not come yet')
      if (action.startOn !== null && input.on < action.startOn)
        return invalid('on', 'This is before the action was started')
      return ok({ status: 'complete', completedOn: input.on, impact: input.impact, progress: 100 })
    }),
  )
}

/** Verified by somebody who does not own it; on one computer that is "entered by X for Y", and said so. */
export function verifyAction(
  ctx: Context,
  input: { id: string; on: string; byId: string; note: string },
): ActionResult {
  return commit(ctx, {}, (tx) =>
    changeWithin(tx, input.id, (action) => {
      if (!isFinished(action) || action.completedOn === null)
        return err({ code: 'refused', why: 'Complete the action first: only what is done can be verified.' })
      if (input.byId === action.ownerId)
        return invalid('byId', 'The owner can not verify their own action. Choose somebody else')
      if (input.on > tx.today) return invalid('on', 'This day has not come yet')
      if (input.on < action.completedOn) return invalid('on', 'This is before the action was completed')
      return ok({
        status: 'verified',
        verifiedOn: input.on,
        verifiedById: input.byId,
        verificationNote: input.note,
      })
    }),
  )
}

/** Back to on track: what was said of its completion stays in the history. */
export function reopenAction(ctx: Context, input: { id: string; reason: string }): ActionResult {
  if (input.reason.trim() === '') return Promise.resolve(invalid('reason', 'Say why it is opened again'))
  return commit(ctx, { reason: input.reason }, (tx) =>
    changeWithin(tx, input.id, (action) =>
      isFinished(action)
        ? ok({
            status: 'on-track',
            completedOn: null,
            impact: '',
            verifiedOn: null,
            verifiedById: null,
            verificationNote: '',
          })
        : err({ code: 'refused', why: 'This action is still open: only a finished one can be opened again.' }),
    ),
  )
}

export function removeAction(ctx: Context, id: string): Promise<Result<{ transactionId: string }, Failure>> {
  return commit(ctx, {}, async (tx) => {
    const removed = await markActionRemoved(tx.db, id, tx.now)
    return removed ? ok({ transactionId: tx.transactionId }) : err({ code: 'not_found', what: 'action' })
  })
}

async function saveActionWithin(tx: Tx, { id, criteria, riskIds, status, ...texts }: ActionTexts): ActionResult {
  const before = id === undefined ? undefined : await findActionById(tx.db, id)
  if (id !== undefined && !before) return err({ code: 'not_found', what: 'action' })
  if (before?.status === 'verified' && before.verifiedById !== null && texts.ownerId === before.verifiedById)
    return invalid('ownerId', 'This person verified the action, and nobody verifies their own. Reopen it first')
  const actionId = before?.id ?? tx.ids.newId()
  await putAction(tx.db, {
    ...(before ?? (await newAction(tx))),
    ...texts,
    id: actionId,
    status: before && isFinished(before) ? before.status : status,
    progress: before && isFinished(before) ? 100 : texts.progress,
    updatedAt: tx.now,
  })
  await setLinks(tx.db, tx.ids, 'action_criterion', actionId, criteria)
  await setLinks(tx.db, tx.ids, 'action_risk', actionId, riskIds)
  return getActionWithin(tx, actionId)
}

async function newAction(tx: Tx) {
  return {
    ref: actionRef(await nextNumber(tx.db, 'action')),
    completedOn: null,
    impact: '',
    verifiedOn: null,
    verifiedById: null,
    verificationNote: '',
  }
}

async function changeWithin(
  tx: Tx,
  id: string,
  change: (action: Action) => Result<Partial<ActionCore>, Failure>,
): ActionResult {
  const action = await findActionById(tx.db, id)
  if (!action) return err({ code: 'not_found', what: 'action' })
  const changed = change(action)
  if (!changed.ok) return changed
  await putAction(tx.db, { ...action, ...changed.value, updatedAt: tx.now })
  return getActionWithin(tx, id)
}

async function getActionWithin(tx: Tx, id: string): ActionResult {
  const action = await findActionById(tx.db, id)
  return action ? ok(action) : err({ code: 'not_found', what: 'action' })
}

function invalid(field: string, message: string): Result<never, Failure> {
  return err({ code: 'invalid_input', fields: { [field]: message } })
}
