import { commit } from '#main/db/commit'
import type { Context, Tx } from '#main/db/context'
import { nextNumber } from '#main/db/next-number'
import { listControls, saveControlWithin } from '#main/features/control/control.service'
import { addLink, removeLink, setLinks } from '#main/features/link/link.service'
import type { LoadedFramework } from '#main/features/framework/load-framework'
import type { Failure } from '#shared/failure'
import type { LibraryRisk } from '#shared/domain/framework'
import type { Control, Risk, Score } from '#shared/domain/risk'
import { err, ok, type Result } from '#shared/result'
import { findRiskById, listRiskRows, markRiskRemoved, putRisk, riskRef } from './risk.repository'

export type RiskTexts = Pick<
  Risk,
  | 'title'
  | 'category'
  | 'cause'
  | 'event'
  | 'consequence'
  | 'whoHarmed'
  | 'localContext'
  | 'localSource'
  | 'ownerId'
  | 'reviewDue'
  | 'criteria'
> & { id?: string | undefined }

type RiskResult = Promise<Result<Risk, Failure>>

export function listRisks(ctx: Context): Promise<Risk[]> {
  return listRiskRows(ctx.db)
}

/** Adds a risk or changes its texts, owner, review date and criteria; its scores stay as they are. */
export function saveRisk(ctx: Context, input: RiskTexts, libraryCode: string | null = null): RiskResult {
  return commit(ctx, {}, (tx) => saveRiskWithin(tx, input, libraryCode))
}

/** Takes a risk from the library: adapted by the answer to its local question, with its typical controls still untested and no score. */
export function adoptRisk(
  ctx: Context,
  framework: LoadedFramework,
  input: { libraryCode: string; localContext: string },
): RiskResult {
  const library = framework.framework.risks.find((risk) => risk.code === input.libraryCode)
  if (!library) return Promise.resolve(err({ code: 'not_found', what: 'library risk' }))
  return commit(ctx, { reason: `From the library (${library.code})` }, (tx) =>
    adoptWithin(tx, library, input.localContext),
  )
}

/** Every change of a score has its reason, kept with it and in the trail. */
export function rescoreRisk(
  ctx: Context,
  input: { id: string; which: 'inherent' | 'residual'; score: Score; reason: string },
): RiskResult {
  return commit(ctx, { reason: input.reason }, (tx) => rescoreWithin(tx, input))
}

export async function rescoreWithin(
  tx: Tx,
  { id, which, score, reason }: { id: string; which: 'inherent' | 'residual'; score: Score; reason: string },
): RiskResult {
  return changeWithin(tx, id, () =>
    which === 'inherent' ? { inherent: score, inherentReason: reason } : { residual: score, residualReason: reason },
  )
}

export function closeRisk(ctx: Context, input: { id: string; reason: string }): RiskResult {
  if (input.reason.trim() === '')
    return Promise.resolve(err({ code: 'invalid_input', fields: { reason: 'Say why the risk is closed' } }))
  return commit(ctx, { reason: input.reason }, (tx) =>
    changeWithin(tx, input.id, () => ({ status: 'closed', closedReason: input.reason })),
  )
}

export function reopenRisk(ctx: Context, id: string): RiskResult {
  return commit(ctx, { reason: 'Reopened' }, (tx) => changeWithin(tx, id, () => ({ status: 'open', closedReason: '' })))
}

export function removeRisk(ctx: Context, id: string): Promise<Result<{ transactionId: string }, Failure>> {
  return commit(ctx, {}, async (tx) => {
    const removed = await markRiskRemoved(tx.db, id, tx.now)
    return removed ? ok({ transactionId: tx.transactionId }) : err({ code: 'not_found', what: 'risk' })
  })
}

/** Adds a control to a risk, or changes one wherever it serves. */
export function saveControl(
  ctx: Context,
  { riskId, ...control }: Omit<Control, 'id'> & { id?: string | undefined; riskId: string },
): RiskResult {
  return commit(ctx, {}, async (tx) => {
    if (!(await findRiskById(tx.db, riskId))) return err({ code: 'not_found', what: 'risk' })
    if (control.id !== undefined && !(await listControls(tx)).some(({ id }) => id === control.id))
      return err({ code: 'not_found', what: 'control' })
    const controlId = await saveControlWithin(tx, control)
    await addLink(tx.db, tx.ids, 'risk_control', { from: riskId, to: controlId })
    return getRiskWithin(tx, riskId)
  })
}

/** Lets another risk lean on a control that exists. */
export function linkControl(ctx: Context, riskId: string, controlId: string): RiskResult {
  return commit(ctx, {}, async (tx) => {
    await addLink(tx.db, tx.ids, 'risk_control', { from: riskId, to: controlId })
    return getRiskWithin(tx, riskId)
  })
}

/** Takes a control off this risk alone; other risks keep it. */
export function unlinkControl(ctx: Context, { riskId, controlId }: { riskId: string; controlId: string }): RiskResult {
  return commit(ctx, {}, async (tx) => {
    const removed = await removeLink(tx.db, 'risk_control', { from: riskId, to: controlId })
    return removed ? getRiskWithin(tx, riskId) : err({ code: 'not_found', what: 'control' })
  })
}

export async function saveRiskWithin(
  tx: Tx,
  { id, criteria, ...texts }: RiskTexts,
  libraryCode: string | null = null,
): RiskResult {
  const before = id === undefined ? undefined : await findRiskById(tx.db, id)
  if (id !== undefined && !before) return err({ code: 'not_found', what: 'risk' })
  const riskId = before?.id ?? tx.ids.newId()
  await putRisk(tx.db, {
    ...(before ?? (await newRisk(tx, libraryCode))),
    ...texts,
    id: riskId,
    updatedAt: tx.now,
  })
  await setLinks(tx.db, tx.ids, 'risk_criterion', riskId, criteria)
  return getRiskWithin(tx, riskId)
}

async function newRisk(tx: Tx, libraryCode: string | null) {
  return {
    ref: riskRef(await nextNumber(tx.db, 'risk')),
    libraryCode,
    inherent: null,
    inherentReason: '',
    residual: null,
    residualReason: '',
    status: 'open' as const,
    closedReason: '',
  }
}

async function adoptWithin(tx: Tx, library: LibraryRisk, localContext: string): RiskResult {
  const saved = await saveRiskWithin(
    tx,
    {
      title: library.title,
      category: library.category,
      cause: asSentence(library.causes),
      event: library.statement,
      consequence: asSentence(library.consequences),
      whoHarmed: '',
      localContext,
      localSource: '',
      ownerId: null,
      reviewDue: null,
      criteria: library.criteria,
    },
    library.code,
  )
  if (!saved.ok) return saved
  for (const name of library.controls) {
    const controlId = await saveControlWithin(tx, {
      name: sentenceCase(name),
      kind: 'preventive',
      ownerId: null,
      testedOn: null,
      testedById: null,
      testResult: null,
      testNote: '',
    })
    await addLink(tx.db, tx.ids, 'risk_control', { from: saved.value.id, to: controlId })
  }
  return getRiskWithin(tx, saved.value.id)
}

async function changeWithin(tx: Tx, id: string, change: (risk: Risk) => Partial<Risk>): RiskResult {
  const risk = await findRiskById(tx.db, id)
  if (!risk) return err({ code: 'not_found', what: 'risk' })
  await putRisk(tx.db, { ...risk, ...change(risk), updatedAt: tx.now })
  return getRiskWithin(tx, id)
}

async function getRiskWithin(tx: Tx, id: string): RiskResult {
  const risk = await findRiskById(tx.db, id)
  return risk ? ok(risk) : err({ code: 'not_found', what: 'risk' })
}

function asSentence(items: readonly string[]): string {
  return sentenceCase(items.join('; '))
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
