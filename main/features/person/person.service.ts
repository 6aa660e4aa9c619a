import { commit } from '#main/db/commit'
import type { Context, Tx } from '#main/db/context'
import type { Failure } from '#shared/failure'
import type { Person } from '#shared/domain/person'
import { err, ok, type Result } from '#shared/result'
import { findPersonById, listPersonRows, markPersonRemoved, putPerson } from './person.repository'

export function listPeople(ctx: Context): Promise<Person[]> {
  return listPersonRows(ctx.db)
}

export async function getPerson(ctx: Context, id: string): Promise<Person | null> {
  return (await findPersonById(ctx.db, id)) ?? null
}

/** Adds a person or changes one who is there. */
export function savePerson(
  ctx: Context,
  input: Omit<Person, 'id'> & { id?: string | undefined },
): Promise<Result<Person, Failure>> {
  return commit(ctx, {}, async (tx) => {
    if (input.id !== undefined && !(await findPersonById(tx.db, input.id)))
      return err({ code: 'not_found', what: 'person' })
    const person: Person = { ...input, id: input.id ?? tx.ids.newId() }
    await putPerson(tx.db, person, tx.now)
    return ok(person)
  })
}

/** Removed people keep their name beside what they did; somebody who left gets a leaving date instead. */
export function removePerson(ctx: Context, id: string): Promise<Result<{ transactionId: string }, Failure>> {
  return commit(ctx, {}, async (tx) => {
    if (await isUsed(tx, id))
      return err({
        code: 'refused',
        why: 'This person owns a risk, a control or an action, or signs packs. Give them a leaving date instead, or pass their work on first.',
      })
    const removed = await markPersonRemoved(tx.db, id, tx.now)
    return removed ? ok({ transactionId: tx.transactionId }) : err({ code: 'not_found', what: 'person' })
  })
}

async function isUsed(tx: Tx, id: string): Promise<boolean> {
  const owns = (table: 'risk' | 'control' | 'action') =>
    tx.db.selectFrom(table).select('id').where('owner_id', '=', id).limit(1).executeTakeFirst()
  const signs = tx.db.selectFrom('signatory').select('id').where('person_id', '=', id).limit(1).executeTakeFirst()
  return (
    (await owns('risk')) !== undefined ||
    (await owns('control')) !== undefined ||
    (await owns('action')) !== undefined ||
    (await signs) !== undefined
  )
}
