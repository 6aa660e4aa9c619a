import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { chainFaults, tableFaults } from '#main/db/check-audit'
import { commit } from '#main/db/commit'
import { err, ok } from '#shared/result'
import { openTestDatabase, type TestDatabase } from '#tests/support/open-test-database'

async function addPerson({ ctx }: TestDatabase, name: string) {
  return commit(ctx, { reason: 'a test' }, async (tx) => {
    await sql`insert into person values (${tx.ids.newId()}, ${name}, '', '[]', null, null, 0, ${tx.now}, null)`.execute(
      tx.db,
    )
    return ok(undefined)
  })
}

describe('commit', () => {
  it('refuses any change that is not made inside one, whoever wrote the statement', async () => {
    const { ctx } = await openTestDatabase()

    const sneaky = sql`insert into person values ('x', 'X', '', '[]', null, null, 0, '', null)`.execute(ctx.db)

    await expect(sneaky).rejects.toThrow('a change to person outside a commit')
  })

  it('records nothing and keeps nothing when the inside says no', async () => {
    const test = await openTestDatabase()

    const result = await commit(test.ctx, {}, async (tx) => {
      await sql`insert into person values ('x', 'X', '', '[]', null, null, 0, '', null)`.execute(tx.db)
      return err({ code: 'refused', why: 'no' })
    })

    expect(result).toEqual(err({ code: 'refused', why: 'no' }))
    expect(await test.ctx.db.selectFrom('person').selectAll().execute()).toEqual([])
    expect(await test.ctx.db.selectFrom('audit_entry').selectAll().execute()).toEqual([])
  })

  it('records a row that did not change not at all', async () => {
    const test = await openTestDatabase()
    await addPerson(test, 'Ann')

    await commit(test.ctx, {}, async (tx) => {
      await tx.db.updateTable('person').set({ name: 'Ann' }).execute()
      return ok(undefined)
    })

    expect(await test.ctx.db.selectFrom('audit_entry').selectAll().execute()).toHaveLength(1)
  })

  it('keeps an id for life', async () => {
    const test = await openTestDatabase()
    await addPerson(test, 'Ann')

    const renamed = commit(test.ctx, {}, async (tx) => {
      await tx.db.updateTable('person').set({ id: 'other' }).execute()
      return ok(undefined)
    })

    await expect(renamed).rejects.toThrow('the id of person can not change')
  })

  it('answers a full disk as a value, with nothing half kept, and works again once there is room', async () => {
    const test = await openTestDatabase()
    await addPerson(test, 'Ann')
    const { page_count } = (await sql<{ page_count: number }>`pragma page_count`.execute(test.ctx.db)).rows[0]!
    test.database.limitPages(page_count)

    const full = await addPerson(test, 'B'.repeat(200_000))

    expect(full).toEqual(err({ code: 'storage', why: 'full' }))
    test.database.limitPages(page_count + 1000)
    expect(await tableFaults(test.ctx.db)).toEqual([])
    expect((await addPerson(test, 'B'.repeat(200_000))).ok).toBe(true)
    expect(await chainFaults(test.ctx.db)).toEqual([])
  })
})

describe('the audit chain', () => {
  it('refuses to be changed or shortened, even by statements of our own', async () => {
    const test = await openTestDatabase()
    await addPerson(test, 'Ann')

    for (const statement of [
      sql`update audit_entry set at = ''`,
      sql`delete from audit_entry`,
      sql`delete from audit_payload`,
      sql`update audit_payload set body = '{}'`,
    ])
      await expect(statement.execute(test.ctx.db)).rejects.toThrow('append-only')
  })

  it('names what was changed behind its back', async () => {
    const test = await openTestDatabase()
    await addPerson(test, 'Ann')
    await addPerson(test, 'Ben')
    await sql`drop trigger audit_payload_only_erased`.execute(test.ctx.db)
    await sql`drop trigger audit_entry_never_changes`.execute(test.ctx.db)

    await sql`update audit_payload set body = replace(body, 'Ann', 'Eve') where sequence = 1`.execute(test.ctx.db)
    await sql`update audit_entry set at = '2020-01-01T00:00:00.000Z' where sequence = 2`.execute(test.ctx.db)

    expect(await chainFaults(test.ctx.db)).toEqual([
      'What entry 1 of the audit trail says was changed',
      'Entry 2 of the audit trail was changed',
    ])
    expect((await tableFaults(test.ctx.db))[0]).toMatch(/^The person .* differs from the audit trail$/)
  })

  it('names an entry that is missing', async () => {
    const test = await openTestDatabase()
    for (const name of ['Ann', 'Ben', 'Cat']) await addPerson(test, name)
    await sql`pragma foreign_keys = off`.execute(test.ctx.db)
    await sql`drop trigger audit_entry_never_goes`.execute(test.ctx.db)

    await sql`delete from audit_entry where sequence = 2`.execute(test.ctx.db)

    expect(await chainFaults(test.ctx.db)).toContain('Entry 2 of the audit trail is missing')
  })
})
