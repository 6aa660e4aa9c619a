import { commit } from '#main/db/commit'
import type { Context, Tx } from '#main/db/context'
import type { AuditedTables } from '#main/db/schema'
import type { Failure } from '#shared/failure'
import { err, ok, type Result } from '#shared/result'
import { erasePayloads, findHead } from './audit.repository'

/** Where personal data can stand: the free-text columns of each record, and what is put in their place. */
const removed = '[removed]'
const eraseable = {
  person: { name: removed, job_title: '' },
  judgement: {
    not_applicable_reason: '',
    narrative: removed,
    proof: '',
    impact: '',
    agreed_by: '',
    next_step: '',
  },
  risk: {
    title: removed,
    cause: '',
    event: '',
    consequence: '',
    who_harmed: '',
    local_context: '',
    local_source: '',
    inherent_reason: '',
    residual_reason: '',
    closed_reason: '',
  },
  action: {
    action: removed,
    reason: '',
    support: '',
    baseline: '',
    measure: '',
    target: '',
    evidence_expected: '',
    impact: removed,
    verification_note: '',
    overdue_reason: '',
  },
  action_update: { text: removed },
} as const satisfies { [Entity in keyof AuditedTables]?: Partial<AuditedTables[Entity]> }

export type EraseableEntity = keyof typeof eraseable

/**
 * Removes what a record's texts say, now and in its whole history, leaving a tombstone with the reason. The chain still
 * verifies; what was said can't be read or guessed from it.
 */
export async function erasePersonalData(
  ctx: Context,
  input: { entity: EraseableEntity; id: string; why: string },
): Promise<Result<void, Failure>> {
  if (input.why.trim() === '')
    return err({ code: 'invalid_input', fields: { why: 'Say why it is removed: the reason is kept' } })
  return commit(ctx, { reason: 'Personal data removed' }, (tx) => eraseWithin(tx, input))
}

async function eraseWithin(
  tx: Tx,
  { entity, id, why }: { entity: EraseableEntity; id: string; why: string },
): Promise<Result<void, Failure>> {
  const upTo = (await findHead(tx.db))?.sequence ?? 0
  // Each entity's columns were checked against its own table where `eraseable` is declared.
  const { numUpdatedRows } = await tx.db
    .updateTable(entity as 'action_update')
    .set(eraseable[entity] as (typeof eraseable)['action_update'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return err({ code: 'not_found', what: entity })

  const erasureId = tx.ids.newId()
  await tx.db
    .insertInto('erasure')
    .values({ id: erasureId, entity_type: entity, entity_id: id, why: why.trim(), erased_at: tx.now })
    .execute()
  await erasePayloads(tx.db, entity, id, upTo, erasureId)
  return ok(undefined)
}
