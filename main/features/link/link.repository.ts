import { sql, type Kysely, type Transaction } from 'kysely'
import type { Database } from '#main/db/schema'
import type { Ids } from '#main/platform/ids'

type Db = Kysely<Database> | Transaction<Database>

/** The tables that link two things, and their two columns. Each row is an entity of its own in the audit trail. */
const pairs = {
  risk_criterion: { from: 'risk_id', to: 'criterion_code' },
  risk_control: { from: 'risk_id', to: 'control_id' },
  action_criterion: { from: 'action_id', to: 'criterion_code' },
  action_risk: { from: 'action_id', to: 'risk_id' },
} as const
export type LinkTable = keyof typeof pairs

export interface Link {
  readonly from: string
  readonly to: string
}

/** All links of one kind, in the order in which they were made. */
export async function listLinks(db: Db, table: LinkTable): Promise<Link[]> {
  const { from, to } = pairs[table]
  const { rows } = await sql<Link>`
    select ${sql.ref(from)} as "from", ${sql.ref(to)} as "to" from ${sql.table(table)} order by rowid
  `.execute(db)
  return rows
}

/** Leaves links that exist as they are. */
export async function addLink(db: Db, ids: Ids, table: LinkTable, link: Link): Promise<void> {
  const { from, to } = pairs[table]
  await sql`
    insert into ${sql.table(table)} (id, ${sql.ref(from)}, ${sql.ref(to)})
    values (${ids.newId()}, ${link.from}, ${link.to})
    on conflict do nothing
  `.execute(db)
}

/** @returns whether there was such a link */
export async function removeLink(db: Db, table: LinkTable, link: Link): Promise<boolean> {
  const { from, to } = pairs[table]
  const { numAffectedRows } = await sql`
    delete from ${sql.table(table)} where ${sql.ref(from)} = ${link.from} and ${sql.ref(to)} = ${link.to}
  `.execute(db)
  return numAffectedRows === 1n
}

/** Makes `wanted` the only links of `from`, touching only what differs. */
export async function setLinks(
  db: Db,
  ids: Ids,
  table: LinkTable,
  from: string,
  wanted: readonly string[],
): Promise<void> {
  const there = (await listLinks(db, table)).filter((link) => link.from === from).map((link) => link.to)
  for (const to of there) if (!wanted.includes(to)) await removeLink(db, table, { from, to })
  for (const to of new Set(wanted)) if (!there.includes(to)) await addLink(db, ids, table, { from, to })
}
