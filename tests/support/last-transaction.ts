import type { Context } from '#main/db/context'

/** The id of the newest change, which is what the screen would offer to undo. */
export async function lastTransaction({ db }: Pick<Context, 'db'>): Promise<string> {
  const row = await db
    .selectFrom('audit_entry')
    .select('transaction_id')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return row.transaction_id
}
