import { sql, type Kysely, type Transaction } from 'kysely'
import type { Database } from './schema'

/**
 * One more than any number that was ever given to such a record. The trail is asked as well as the table: a record whose
 * making was undone is gone from the table, but may come back, and was seen under its number.
 */
export async function nextNumber(
  db: Kysely<Database> | Transaction<Database>,
  entity: 'risk' | 'action' | 'pack',
): Promise<number> {
  const { rows } = await sql<{ highest: number | null }>`
    select max(number) as highest from (
      select number from ${sql.table(entity)}
      union all
      select json_extract(body, '$.after.number')
      from audit_entry join audit_payload using (sequence)
      where entity_type = ${entity} and operation = 'create'
    )
  `.execute(db)
  return (rows[0]?.highest ?? 0) + 1
}
