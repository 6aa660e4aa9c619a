import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#main/db/schema'
import type { Organisation, ScopeAnswer } from '#shared/domain/organisation'
import { scopeQuestionIds, type ScopeQuestionId } from '#shared/domain/framework'
import type { OrganisationTable, ScopeAnswerTable } from './organisation.table'

type Db = Kysely<Database> | Transaction<Database>

export async function findOrganisation(db: Db): Promise<Organisation | undefined> {
  const row = await db.selectFrom('organisation').selectAll().executeTakeFirst()
  return row && toOrganisation(row)
}

export async function putOrganisation(db: Db, organisation: Organisation): Promise<void> {
  const { id, ...columns } = toRow(organisation)
  await db
    .insertInto('organisation')
    .values({ id, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
}

/** All eight, in the framework's order; the ones not yet asked have a null answer. */
export async function listScopeAnswers(db: Db): Promise<ScopeAnswer[]> {
  const rows = new Map((await db.selectFrom('scope_answer').selectAll().execute()).map((row) => [row.id, row]))
  return scopeQuestionIds.map((question) => toScopeAnswer(question, rows.get(question)))
}

export async function putScopeAnswer(db: Db, { question, answer, detail }: ScopeAnswer): Promise<void> {
  await db
    .insertInto('scope_answer')
    .values({ id: question, answer, detail })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ answer, detail }))
    .execute()
}

function toScopeAnswer(question: ScopeQuestionId, row: ScopeAnswerTable | undefined): ScopeAnswer {
  return { question, answer: row?.answer ?? null, detail: row?.detail ?? '' }
}

function toOrganisation(row: OrganisationTable): Organisation {
  return {
    name: row.name,
    ukprn: row.ukprn,
    staffCount: row.staff_count,
    learnersUnder18: row.learners_under_18,
    learnersAdult: row.learners_adult,
    apprentices: row.apprentices,
    areas: JSON.parse(row.areas) as string[], // written by toRow
    programmes: JSON.parse(row.programmes) as string[], // written by toRow
    context: row.context,
  }
}

function toRow(organisation: Organisation): OrganisationTable {
  return {
    id: 'organisation',
    name: organisation.name,
    ukprn: organisation.ukprn,
    staff_count: organisation.staffCount,
    learners_under_18: organisation.learnersUnder18,
    learners_adult: organisation.learnersAdult,
    apprentices: organisation.apprentices,
    areas: JSON.stringify(organisation.areas),
    programmes: JSON.stringify(organisation.programmes),
    context: organisation.context,
  }
}
