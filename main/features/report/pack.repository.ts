import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#main/db/schema'
import type { Pack, PackSection } from '#shared/domain/pack'
import type { PackTable } from './pack.table'

type Db = Kysely<Database> | Transaction<Database>

/** Newest first. */
export async function listPackRows(db: Db): Promise<Pack[]> {
  return (await db.selectFrom('pack').selectAll().orderBy('number', 'desc').execute()).map(toPack)
}

export async function findPackById(db: Db, id: string): Promise<Pack | undefined> {
  const row = await db.selectFrom('pack').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toPack(row)
}

export async function findPackBySha256(db: Db, sha256: string): Promise<Pack | undefined> {
  const row = await db.selectFrom('pack').selectAll().where('sha256', '=', sha256).executeTakeFirst()
  return row && toPack(row)
}

/** The intent: written before the file is, so that one cut short is known about. */
export async function insertPackIntent(
  db: Db,
  pack: Pick<
    PackTable,
    'id' | 'number' | 'kind' | 'as_at' | 'created_at' | 'file_path' | 'signatory_id' | 'audit_head'
  > & {
    packNumber: string
    sections: readonly PackSection[]
  },
): Promise<void> {
  const { packNumber, sections, ...columns } = pack
  await db
    .insertInto('pack')
    .values({
      ...columns,
      pack_number: packNumber,
      sections: JSON.stringify(sections),
      state: 'writing',
      finished_at: null,
      sha256: null,
      pages: null,
    })
    .execute()
}

/** What the file will be, noted before it is written: so that a file whose writing was cut short can be told from a whole one. */
export async function markPackMade(db: Db, id: string, made: { sha256: string; pages: number }): Promise<void> {
  await db.updateTable('pack').set(made).where('id', '=', id).execute()
}

export async function markPackFinished(db: Db, id: string, now: string): Promise<void> {
  await db.updateTable('pack').set({ state: 'finished', finished_at: now }).where('id', '=', id).execute()
}

export async function markPackFailed(db: Db, id: string, now: string): Promise<void> {
  const failed = { state: 'failed' as const, finished_at: now, sha256: null, pages: null }
  await db.updateTable('pack').set(failed).where('id', '=', id).execute()
}

function toPack(row: PackTable): Pack {
  return {
    id: row.id,
    packNumber: row.pack_number,
    kind: row.kind,
    state: row.state,
    asAt: row.as_at,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
    filePath: row.file_path,
    sha256: row.sha256,
    pages: row.pages,
    signatoryId: row.signatory_id,
    sections: JSON.parse(row.sections) as PackSection[], // written by insertPackIntent
  }
}
