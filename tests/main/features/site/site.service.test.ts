import { describe, expect, it } from 'vitest'
import { undoTransaction } from '#main/features/audit/undo.service'
import { listSites, removeSite, saveSite } from '#main/features/site/site.service'
import { failure, openTestWorkspace, value } from '#tests/support/open-test-workspace'

const farm = { name: 'Fferm y Bryn', kind: 'employer' as const, area: 'Powys', note: '' }

describe('a site', () => {
  it('is listed in the order in which it was added, and changed in place', async () => {
    const { ctx } = await openTestWorkspace()
    const first = value(await saveSite(ctx, farm))
    const second = value(await saveSite(ctx, { ...farm, name: 'Online', kind: 'online' }))

    value(await saveSite(ctx, { ...first, note: 'Visited monthly' }))

    expect(await listSites(ctx)).toEqual([{ ...first, note: 'Visited monthly' }, second])
  })

  it('that was removed comes back by undo, and takes no change in between', async () => {
    const { ctx } = await openTestWorkspace()
    const site = value(await saveSite(ctx, farm))
    const gone = { code: 'not_found', what: 'site' }

    const { transactionId } = value(await removeSite(ctx, site.id))
    expect(await listSites(ctx)).toEqual([])
    expect(failure(await removeSite(ctx, site.id))).toEqual(gone)
    expect(failure(await saveSite(ctx, { ...site, note: 'Still here?' }))).toEqual(gone)
    value(await undoTransaction(ctx, transactionId))

    expect(await listSites(ctx)).toEqual([site])
  })
})
