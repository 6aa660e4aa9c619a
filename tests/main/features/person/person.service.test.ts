import { describe, expect, it } from 'vitest'
import { saveAction } from '#main/features/action/action.service'
import { undoTransaction } from '#main/features/audit/undo.service'
import { getPerson, listPeople, removePerson, savePerson } from '#main/features/person/person.service'
import { saveControl, saveRisk } from '#main/features/risk/risk.service'
import { createRoot, createSignatory } from '#main/features/signatory/signatory.service'
import type { Person } from '#shared/domain/person'
import { anUntestedControl, aRisk } from '#tests/support/a-risk'
import { anAction } from '#tests/support/an-action'
import { failure, openTestWorkspace, value, type TestWorkspace } from '#tests/support/open-test-workspace'

const newcomer: Omit<Person, 'id'> = {
  name: 'Nia Puw',
  jobTitle: 'Tutor',
  roles: ['tutor', 'it'],
  startedOn: '2026-09-01',
  leftOn: null,
  isExternal: true,
}

const passphrase = 'a passphrase for a test'
const waysToBeNeeded: [string, (test: TestWorkspace, id: string) => Promise<unknown>][] = [
  ['owns a risk', async ({ ctx }, ownerId) => value(await saveRisk(ctx, { ...aRisk, ownerId }))],
  ['owns an action', async ({ ctx }, ownerId) => value(await saveAction(ctx, { ...anAction, ownerId }))],
  [
    'owns a control',
    async ({ ctx }, ownerId) => {
      const risk = value(await saveRisk(ctx, aRisk))
      value(await saveControl(ctx, { ...anUntestedControl, riskId: risk.id, ownerId }))
    },
  ],
  [
    'signs packs',
    async ({ ctx }, personId) => {
      value(await createRoot(ctx, { passphrase, sample: false }))
      const organisationPassphrase = passphrase
      value(await createSignatory(ctx, { personId, role: 'Lead', passphrase, organisationPassphrase }))
    },
  ],
]

describe('a person', () => {
  it('is kept as they were entered, and changed in place', async () => {
    const { ctx } = await openTestWorkspace()
    const saved = value(await savePerson(ctx, newcomer))

    const changed = value(await savePerson(ctx, { ...saved, leftOn: '2026-12-31' }))

    expect(await getPerson(ctx, saved.id)).toEqual({ ...newcomer, id: saved.id, leftOn: '2026-12-31' })
    expect(changed.id).toBe(saved.id)
    expect(await listPeople(ctx)).toHaveLength(3)
  })

  it('who left is still listed: they did what they did', async () => {
    const { ctx } = await openTestWorkspace()

    value(await savePerson(ctx, { ...newcomer, leftOn: '2026-10-01' }))

    expect((await listPeople(ctx)).map((person) => person.name)).toContain('Nia Puw')
  })

  it.each(waysToBeNeeded)('who %s is not removed, and the refusal says what to do instead', async (_what, need) => {
    const test = await openTestWorkspace()
    await need(test, test.director.id)

    const refused = failure(await removePerson(test.ctx, test.director.id))

    expect(refused).toMatchObject({ code: 'refused', why: /leaving date/ })
    expect(await getPerson(test.ctx, test.director.id)).not.toBeNull()
  })

  it('who is not needed is removed, and comes back by undo', async () => {
    const { ctx, director } = await openTestWorkspace()

    const { transactionId } = value(await removePerson(ctx, director.id))
    expect(await getPerson(ctx, director.id)).toBeNull()
    expect(failure(await removePerson(ctx, director.id))).toEqual({ code: 'not_found', what: 'person' })
    value(await undoTransaction(ctx, transactionId))

    expect(await getPerson(ctx, director.id)).toEqual(director)
  })

  it('who was removed takes no change that would then be nowhere to be seen', async () => {
    const { ctx, director } = await openTestWorkspace()
    value(await removePerson(ctx, director.id))

    expect(failure(await savePerson(ctx, { ...director, name: 'Somebody' }))).toEqual({
      code: 'not_found',
      what: 'person',
    })
    expect(failure(await savePerson(ctx, { ...director, id: 'nobody' }))).toMatchObject({ code: 'not_found' })
  })
})
