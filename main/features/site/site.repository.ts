import type { Kysely, Transaction } from 'kysely'
import type { Database } from '#main/db/schema'
import type { Site } from '#shared/domain/organisation'

type Db = Kysely<Database> | Transaction<Database>

/** In the order in which they were added. */
export async function listSiteRows(db: Db): Promise<Site[]> {
  const rows = await db
    .selectFrom('site')
    .selectAll()
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id, name, kind, area, note }) => ({ id, name, kind, area, note }))
}

export async function putSite(db: Db, { id, ...columns }: Site, now: string): Promise<void> {
  await db
    .insertInto('site')
    .values({ id, ...columns, created_at: now, removed_at: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
}

/** @returns whether there was such a site */
export async function markSiteRemoved(db: Db, id: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('site')
    .set({ removed_at: now })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
