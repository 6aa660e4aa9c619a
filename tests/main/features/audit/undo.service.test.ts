import { describe, expect, it } from 'vitest'
import { tableFaults } from '#main/db/check-audit'
import { listActions, removeAction, saveAction } from '#main/features/action/action.service'
import { undoTransaction } from '#main/features/audit/undo.service'
import { saveJudgement } from '#main/features/evaluation/evaluation.service'
import { listPeople, savePerson } from '#main/features/person/person.service'
import { commit } from '#main/db/commit'
import { createRoot } from '#main/features/signatory/signatory.service'
import { ok } from '#shared/result'
import { anAction } from '#tests/support/an-action'
import { failure, openTestWorkspace, value, type TestWorkspace } from '#tests/support/open-test-workspace'

async function lastTransaction({ ctx }: TestWorkspace): Promise<string> {
  const row = await ctx.db
    .selectFrom('audit_entry')
    .select('transaction_id')
    .orderBy('sequence', 'desc')
    .limit(1)
    .execute()
  return row[0]!.transaction_id
}

describe('undoTransaction', () => {
  it('brings back an action that was removed, and takes away one that was added, links and all', async () => {
    const test = await openTestWorkspace()
    const action = value(await saveAction(test.ctx, anAction))
    const added = await lastTransaction(test)
    const { transactionId } = value(await removeAction(test.ctx, action.id))

    value(await undoTransaction(test.ctx, transactionId))
    expect(await listActions(test.ctx)).toMatchObject([{ id: action.id, criteria: ['LG-1', 'LG-3'] }])

    expect(failure(await undoTransaction(test.ctx, added))).toMatchObject({ why: /changed again since/ })
    expect(await tableFaults(test.ctx.db)).toEqual([])
  })

  it('undoes a change of several records together', async () => {
    const test = await openTestWorkspace()
    const action = value(await saveAction(test.ctx, anAction))
    value(await saveAction(test.ctx, { ...anAction, id: action.id, action: 'Train a deputy', criteria: ['LG-1'] }))

    value(await undoTransaction(test.ctx, await lastTransaction(test)))

    expect((await listActions(test.ctx))[0]).toMatchObject({ action: 'Appoint a deputy' })
    expect((await listActions(test.ctx))[0]?.criteria.toSorted()).toEqual(['LG-1', 'LG-3'])
  })

  it('refuses once something else rests on it', async () => {
    const test = await openTestWorkspace()
    const owner = value(
      await savePerson(test.ctx, {
        name: 'Eve',
        jobTitle: '',
        roles: [],
        startedOn: null,
        leftOn: null,
        isExternal: false,
      }),
    )
    const added = await lastTransaction(test)
    value(await saveAction(test.ctx, { ...anAction, ownerId: owner.id }))

    expect(failure(await undoTransaction(test.ctx, added))).toMatchObject({ code: 'refused' })
    expect(await listPeople(test.ctx)).toContainEqual(owner)
  })

  it('refuses in an evaluation that is signed off', async () => {
    const test = await openTestWorkspace()
    value(await saveJudgement(test.ctx, test.framework, { criterion: 'LG-1', level: 2 }))
    const judged = await lastTransaction(test)
    await commit(test.ctx, {}, async (tx) => {
      await tx.db.updateTable('evaluation').set({ status: 'signed-off' }).execute()
      return ok(undefined)
    })

    expect(failure(await undoTransaction(test.ctx, judged))).toMatchObject({ why: /signed off/ })
    expect(failure(await saveJudgement(test.ctx, test.framework, { criterion: 'LG-1', level: 3 }))).toMatchObject({
      code: 'refused',
    })
  })

  it('refuses to unmake a key', async () => {
    const test = await openTestWorkspace()
    value(await createRoot(test.ctx, { passphrase: 'seven bridges over water', sample: false }))

    expect(failure(await undoTransaction(test.ctx, await lastTransaction(test)))).toMatchObject({ why: /that lasts/ })
  })

  it('can itself be undone', async () => {
    const test = await openTestWorkspace()
    const action = value(await saveAction(test.ctx, anAction))
    value(await saveAction(test.ctx, { ...anAction, id: action.id, action: 'Second' }))
    value(await undoTransaction(test.ctx, await lastTransaction(test)))

    value(await undoTransaction(test.ctx, await lastTransaction(test)))

    expect((await listActions(test.ctx))[0]?.action).toBe('Second')
  })
})
