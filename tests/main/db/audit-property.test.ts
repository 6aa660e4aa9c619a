import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { chainFaults, tableFaults } from '#main/db/check-audit'
import { commit } from '#main/db/commit'
import type { Context, Tx } from '#main/db/context'
import { foldAudit } from '#main/db/fold'
import { erasePersonalData } from '#main/features/audit/erase.service'
import { undoTransaction } from '#main/features/audit/undo.service'
import { auditedEntities } from '#shared/domain/audit'
import { err, ok } from '#shared/result'
import { openTestDatabase } from '#tests/support/open-test-database'

/** Anything that can happen to people, actions, their updates and links, in any order. */
type Step =
  | { do: 'person'; id: number; name: string }
  | { do: 'action'; id: number; text: string; owner: number | null }
  | { do: 'update'; id: number; action: number; text: string }
  | { do: 'link'; action: number; criterion: string }
  | { do: 'unlink'; action: number; criterion: string }
  | { do: 'remove-action'; id: number }
  | { do: 'fail'; id: number }
  | { do: 'undo'; back: number }
  | { do: 'erase-person'; id: number }
  | { do: 'erase-update'; id: number }

const small = fc.integer({ min: 0, max: 4 })
const words = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }).filter((text) => !text.includes('\u0000'))
const criterion = fc.constantFrom('LG-1', 'SE-2', 'RA-4')
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('person' as const), id: small, name: words }),
  fc.record({ do: fc.constant('action' as const), id: small, text: words, owner: fc.option(small) }),
  fc.record({ do: fc.constant('update' as const), id: small, action: small, text: words }),
  fc.record({ do: fc.constant('link' as const), action: small, criterion }),
  fc.record({ do: fc.constant('unlink' as const), action: small, criterion }),
  fc.record({ do: fc.constant('remove-action' as const), id: small }),
  fc.record({ do: fc.constant('fail' as const), id: small }),
  fc.record({ do: fc.constant('undo' as const), back: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ do: fc.constant('erase-person' as const), id: small }),
  fc.record({ do: fc.constant('erase-update' as const), id: small }),
)

describe('the audit trail', () => {
  it('always rebuilds exactly the tables, whatever was done, undone, refused or erased', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { ctx, database } = await openTestDatabase()
        for (const one of steps) await take(ctx, one)

        expect(await chainFaults(ctx.db)).toEqual([])
        expect(await tableFaults(ctx.db)).toEqual([])
        await database.close()
      }),
      { numRuns: 60 },
    )
  })

  it('rebuilds the tables as they were at any earlier commit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 20 }).map((steps) => steps.filter((one) => !one.do.startsWith('erase'))),
        async (steps) => {
          const { ctx, database } = await openTestDatabase()
          const seen: { at: string; tables: Record<string, unknown[]> }[] = []
          for (const one of steps) {
            await take(ctx, one)
            seen.push({ at: ctx.clock.now(), tables: await readTables(ctx) })
          }

          for (const { at, tables } of seen) {
            const folded = await foldAudit(ctx.db, at)
            for (const entity of auditedEntities)
              expect([...(folded.get(entity)?.values() ?? [])].sort(byId)).toEqual(tables[entity])
          }
          await database.close()
        },
      ),
      { numRuns: 15 },
    )
  })
})

async function take(ctx: Context, one: Step): Promise<void> {
  if (one.do === 'undo') {
    const last = await ctx.db
      .selectFrom('audit_entry')
      .select('transaction_id')
      .distinct()
      .orderBy('sequence', 'desc')
      .limit(one.back)
      .execute()
    const target = last.at(-1)
    if (target) await undoTransaction(ctx, target.transaction_id)
    return
  }
  if (one.do === 'erase-person') {
    await erasePersonalData(ctx, { entity: 'person', id: `p${one.id}`, why: 'asked for' })
    return
  }
  if (one.do === 'erase-update') {
    await erasePersonalData(ctx, { entity: 'action_update', id: `u${one.id}`, why: 'asked for' })
    return
  }
  await commit(ctx, { reason: one.do }, async (tx) => {
    await write(tx, one)
    return one.do === 'fail' ? err({ code: 'refused', why: 'on purpose' }) : ok(undefined)
  }).catch((error: unknown) => {
    // A row that points nowhere is refused by SQLite; the commit must then have left nothing behind.
    if (!(error instanceof Error) || !/FOREIGN KEY|UNIQUE/.test(error.message)) throw error
  })
}

async function write(tx: Tx, one: Exclude<Step, { do: 'undo' | 'erase-person' | 'erase-update' }>): Promise<void> {
  switch (one.do) {
    case 'person':
    case 'fail':
      await sql`insert into person values (${`p${one.id}`}, ${'name' in one ? one.name : 'Never kept'}, '', '[]', null, null, 0, ${tx.now}, null)
        on conflict (id) do update set name = excluded.name`.execute(tx.db)
      return
    case 'action':
      await sql`insert into action values (${`a${one.id}`}, ${one.id}, null, ${one.text}, '', ${one.owner === null ? null : `p${one.owner}`},
        '', null, null, 'low', '', '', '', '', 'on-track', 0, null, '', null, null, '', '', ${tx.now}, null)
        on conflict (id) do update set action = excluded.action, owner_id = excluded.owner_id`.execute(tx.db)
      return
    case 'update':
      await sql`insert into action_update values (${`u${one.id}`}, ${`a${one.action}`}, '2026-11-24', null, ${one.text}, ${tx.now})
        on conflict (id) do update set text = excluded.text`.execute(tx.db)
      return
    case 'link':
      await sql`insert or ignore into action_criterion values (${`${one.action}-${one.criterion}`}, ${`a${one.action}`}, ${one.criterion})`.execute(
        tx.db,
      )
      return
    case 'unlink':
      await sql`delete from action_criterion where action_id = ${`a${one.action}`} and criterion_code = ${one.criterion}`.execute(
        tx.db,
      )
      return
    case 'remove-action':
      await sql`update action set removed_at = ${tx.now} where id = ${`a${one.id}`}`.execute(tx.db)
  }
}

async function readTables(ctx: Context): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {}
  for (const entity of auditedEntities) {
    const { rows } = await sql<{ id: string }>`select * from ${sql.table(entity)}`.execute(ctx.db)
    tables[entity] = rows.sort(byId)
  }
  return tables
}

function byId(a: { id?: unknown }, b: { id?: unknown }): number {
  return String(a.id) < String(b.id) ? -1 : 1
}
