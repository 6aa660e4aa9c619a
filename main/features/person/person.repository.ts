import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#main/db/schema'
import type { Person } from '#shared/domain/person'
import type { PersonRole } from '#shared/domain/person-roles'
import type { PersonTable } from './person.table'

type Db = Kysely<Database> | Transaction<Database>

/** Leavers included, since they still own and did things; removed ones not. */
export async function listPersonRows(db: Db): Promise<Person[]> {
  const rows = await db
    .selectFrom('person')
    .selectAll()
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(toPerson)
}

export async function findPersonById(db: Db, id: string): Promise<Person | undefined> {
  const row = await db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row && toPerson(row)
}

export async function putPerson(db: Db, person: Person, now: string): Promise<void> {
  const columns = {
    name: person.name,
    job_title: person.jobTitle,
    roles: JSON.stringify(person.roles),
    started_on: person.startedOn,
    left_on: person.leftOn,
    is_external: person.isExternal ? (1 as const) : (0 as const),
  }
  await db
    .insertInto('person')
    .values({ id: person.id, ...columns, created_at: now, removed_at: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
}

/** @returns whether there was such a person */
export async function markPersonRemoved(db: Db, id: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ removed_at: now })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

function toPerson(row: PersonTable): Person {
  return {
    id: row.id,
    name: row.name,
    jobTitle: row.job_title,
    roles: JSON.parse(row.roles) as PersonRole[], // written by putPerson
    startedOn: row.started_on,
    leftOn: row.left_on,
    isExternal: row.is_external === 1,
  }
}
