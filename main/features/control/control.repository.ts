import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#main/db/schema'
import type { Control } from '#shared/domain/risk'

type Db = Kysely<Database> | Transaction<Database>

export async function listControlRows(db: Db): Promise<Control[]> {
  const rows = await db.selectFrom('control').selectAll().orderBy('created_at').orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind,
    ownerId: row.owner_id,
    testedOn: row.tested_on,
    testedById: row.tested_by_id,
    testResult: row.test_result,
    testNote: row.test_note,
  }))
}

export async function putControl(db: Db, control: Control, now: string): Promise<void> {
  const columns = {
    name: control.name,
    kind: control.kind,
    owner_id: control.ownerId,
    tested_on: control.testedOn,
    tested_by_id: control.testedById,
    test_result: control.testResult,
    test_note: control.testNote,
  }
  await db
    .insertInto('control')
    .values({ id: control.id, ...columns, created_at: now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
}
