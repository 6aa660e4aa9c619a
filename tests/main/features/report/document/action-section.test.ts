import { describe, expect, it } from 'vitest'
import type { Action } from '#shared/domain/action'
import { anAction, aPerson, aRisk, aSnapshot } from './make-snapshot'
import { between, readPack, type ReadPack } from './read-pack'

const people = [aPerson('sian', 'Siân Llŷr'), aPerson('tomos', 'Tomos Gethin-Pryce')]

function readActions(...actions: Action[]): Promise<ReadPack> {
  return readPack(aSnapshot({ sections: ['action-plan'], actions, people, risks: [aRisk('R-001')] }))
}

const openPart = (pack: ReadPack) =>
  between(pack.text.slice(pack.text.lastIndexOf('Open actions')), 'Open', 'Closed actions')
const closedPart = (pack: ReadPack) => pack.text.slice(pack.text.lastIndexOf('Closed actions'))

it('counts open, overdue, complete and verified actions', async () => {
  const pack = await readActions(
    anAction('A-001', { dueOn: '2026-11-20' }),
    anAction('A-002', { dueOn: '2026-11-20', overdueReason: 'Ill' }),
    anAction('A-003', { dueOn: '2027-01-20' }),
    anAction('A-004', { status: 'complete', completedOn: '2026-10-01' }),
    anAction('A-005', { status: 'verified', completedOn: '2026-10-01' }),
  )

  expect(pack.text).toContain('3 actions are open, 2 of them overdue (1 without a written reason).')
  expect(pack.text).toContain('1 is complete and not yet verified by anybody else; 1 verified.')
})

describe('an open action', () => {
  it('says what, why, who, when, the measure with where it began and where it should end, and what will prove it', async () => {
    const pack = await readActions(
      anAction('A-001', {
        action: 'Test the rota',
        reason: 'Calls waited',
        ownerId: 'sian',
        support: 'A phone',
        startOn: '2026-09-01',
        dueOn: '2026-12-10',
        priority: 'high',
        baseline: '0 of 3',
        measure: 'Calls answered',
        target: '3 of 3',
        evidenceExpected: 'Log',
        progress: 40,
        criteria: ['LG-1'],
        riskIds: ['risk-R-001'],
      }),
    )

    const open = openPart(pack)
    expect(open).toContain('Owner: Siân Llŷr · due 10 December 2026 · High priority')
    expect(open).toMatch(/A-001 Test the rota .*On track/)
    expect(open).toContain('Criteria: LG-1. Risks: R-001.')
    expect(open).toContain(
      'Why Calls waited Start and due 1 September 2026 to 10 December 2026 Support A phone Where we began 0 of 3 ' +
        'Measure Calls answered Target 3 of 3 Evidence expected Log Progress 40% done',
    )
    expect(open).toContain('No update has been written.')
  })

  it('that is late says by how long and why, or that nobody has said why', async () => {
    const pack = await readActions(
      anAction('A-001', { dueOn: '2026-11-15' }),
      anAction('A-002', { dueOn: '2026-11-23', overdueReason: 'We wait for the adviser' }),
    )

    expect(openPart(pack)).toContain('Overdue by 9 days No reason for the delay has been written.')
    expect(openPart(pack)).toContain('Overdue by 1 day We wait for the adviser')
  })

  it('shows the latest updates first, and says how many are not printed', async () => {
    const update = (month: number) => ({
      id: String(month),
      on: `2026-0${month}-12`,
      byId: 'sian',
      text: `Text ${month}`,
    })
    const pack = await readActions(anAction('A-001', { updates: [4, 5, 6, 7].map(update) }))

    const open = openPart(pack)
    expect(open).toMatch(
      /12 July 2026, Siân Llŷr: Text 7 12 June .*Text 6 12 May .*Text 5 1 earlier update not printed/,
    )
    expect(open).not.toContain('Text 4')
  })

  it('comes in the order of due dates, what has none last', async () => {
    const pack = await readActions(
      anAction('A-001'),
      anAction('A-002', { dueOn: '2027-02-01' }),
      anAction('A-003', { dueOn: '2026-12-01' }),
    )

    const open = openPart(pack)
    const places = ['A-003 Do', 'A-002 Do', 'A-001 Do'].map((words) => open.indexOf(words))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(open).toContain('no due date is set')
  })
})

describe('a closed action', () => {
  it('says what changed, and who verified it with what they saw', async () => {
    const pack = await readActions(
      anAction('A-001', {
        status: 'verified',
        completedOn: '2026-10-01',
        impact: 'Calls are taken on Saturday',
        verifiedOn: '2026-10-20',
        verifiedById: 'tomos',
        verificationNote: 'I rang',
      }),
    )

    expect(closedPart(pack)).toContain('What changed Calls are taken on Saturday')
    expect(closedPart(pack)).toContain('Tomos Gethin-Pryce, on 20 October 2026 I rang')
  })

  it('is called complete and not verified until somebody else has looked', async () => {
    const pack = await readActions(
      anAction('A-001', { status: 'complete', completedOn: '2026-10-01', impact: 'It works' }),
    )

    expect(closedPart(pack)).toContain('Complete, not verified: nobody else has looked yet.')
  })
})
