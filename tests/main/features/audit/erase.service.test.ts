import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tableFaults } from '#main/db/check-audit'
import { saveAction } from '#main/features/action/action.service'
import { erasePersonalData } from '#main/features/audit/erase.service'
import { listHistory } from '#main/features/audit/history.service'
import { anAction } from '#tests/support/an-action'
import { failure, openTestWorkspace, value } from '#tests/support/open-test-workspace'

describe('erasePersonalData', () => {
  it('leaves a reasoned tombstone and not a trace of the text anywhere in the file', async () => {
    const test = await openTestWorkspace()
    const secret = 'Gwenllian ap Maredudd'
    const action = value(await saveAction(test.ctx, { ...anAction, action: `Talk to ${secret}`, reason: secret }))
    value(await saveAction(test.ctx, { ...anAction, id: action.id, action: `Call ${secret}` }))

    value(await erasePersonalData(test.ctx, { entity: 'action', id: action.id, why: 'A learner was named' }))
    test.workspace.database.checkpoint()

    const history = await listHistory(test.ctx, 'action', action.id)
    expect(history.filter((entry) => entry.erased?.why === 'A learner was named')).toHaveLength(2)
    expect(await tableFaults(test.ctx.db)).toEqual([])
    expect(JSON.stringify(await test.ctx.db.selectFrom('audit_payload').selectAll().execute())).not.toContain(secret)
    for (const name of readdirSync(test.folder).filter((file) => file.startsWith('sevenfold.sqlite')))
      expect(readFileSync(`${test.folder}/${name}`).includes(secret)).toBe(false)
  })

  it('needs a reason', async () => {
    const test = await openTestWorkspace()

    const refused = await erasePersonalData(test.ctx, { entity: 'person', id: test.lead.id, why: '  ' })

    expect(failure(refused)).toMatchObject({ code: 'invalid_input' })
  })
})
