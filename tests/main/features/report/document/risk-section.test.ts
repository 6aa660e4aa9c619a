import { describe, expect, it } from 'vitest'
import type { Risk } from '#shared/domain/risk'
import { aControl, anAction, aPerson, aRisk, aSnapshot } from './make-snapshot'
import { between, readPack, type ReadPack } from './read-pack'

const scored = {
  inherent: { likelihood: 4, impact: 4 },
  inherentReason: 'Seen twice',
  residual: { likelihood: 2, impact: 4 },
  residualReason: 'Calls are answered',
}

const people = [aPerson('sian', 'Siân Llŷr'), aPerson('callum', 'Callum Dacre', { leftOn: '2026-06-27' })]

function readRisks(...risks: Risk[]): Promise<ReadPack> {
  return readPack(
    aSnapshot({
      sections: ['risk-register'],
      risks,
      people,
      actions: [anAction('A-003', { riskIds: ['risk-R-001'] })],
    }),
  )
}

function openRisks(pack: ReadPack): string {
  return pack.text.slice(pack.text.lastIndexOf('Open risks'))
}

describe('an open risk', () => {
  it('says cause, event, consequence, who is harmed, the local picture and its source', async () => {
    const pack = await readRisks(
      aRisk('R-001', {
        ...scored,
        cause: 'Long gaps',
        event: 'Somebody is drawn in',
        consequence: 'Harm',
        whoHarmed: 'Learners',
        localContext: 'Five weeks at most',
        localSource: 'Contact report',
        criteria: ['LG-1', 'IT-3'],
        ownerId: 'sian',
        reviewDue: '2027-01-03',
      }),
    )

    const open = openRisks(pack)
    expect(open).toContain(
      'Cause Long gaps Event Somebody is drawn in Consequence Harm Who could be harmed Learners Here, in our context Five weeks at most Source: Contact report',
    )
    expect(open).toContain('Owner: Siân Llŷr · review due 3 January 2027')
    expect(open).toContain('Criteria: LG-1, IT-3. Actions: A-003.')
  })

  it('gives both scores in words, each with its reason', async () => {
    const pack = await readRisks(aRisk('R-001', scored))

    expect(pack.text).toContain('Likely, Major: 16 Very high')
    expect(pack.text).toContain('Unlikely, Major: 8 Moderate')
    const open = openRisks(pack)
    expect(open).toContain('Before controls 4 Likely 4 Major 16 Very high Seen twice')
    expect(open).toContain('After controls 2 Unlikely 4 Major 8 Moderate Calls are answered')
  })

  it('is unproven when its score is lower without a tested control, and the pack says so each time', async () => {
    const pack = await readRisks(aRisk('R-001', { ...scored, controls: [aControl('c')] }), aRisk('R-002', scored))

    expect(openRisks(pack)).toContain(
      'Unproven: the score is lower after controls, and none of its controls was tested',
    )
    expect(openRisks(pack)).toContain('Unproven: the score is lower after controls, and no control is named.')
    expect(pack.text).toContain('8 Moderate (unproven)')
    expect(pack.text).toContain('Unproven: 2.')
  })

  it('says of each control who tested it, when and with what result', async () => {
    const pack = await readRisks(
      aRisk('R-001', {
        ...scored,
        controls: [
          aControl('one', {
            ownerId: 'sian',
            testedOn: '2026-10-08',
            testedById: 'callum',
            testResult: 'partly',
            testNote: 'All but nights',
          }),
          aControl('two', { ownerId: 'sian', testedOn: '2026-10-09', testedById: 'sian', testResult: 'works' }),
          aControl('three', { ownerId: 'sian' }),
        ],
      }),
    )

    const open = openRisks(pack)
    expect(open).toContain('Works in part: 8 Oct 2026, by Callum Dacre (left 27 June 2026) All but nights')
    expect(open).toMatch(/Works: 9 Oct 2026, by Siân Llŷr Tested by its own owner/)
    expect(open).toMatch(/Control three .*Not tested/)
    expect(open).not.toContain('Unproven')
  })

  it('says when its review is overdue, and by how long', async () => {
    const pack = await readRisks(aRisk('R-001', { ...scored, reviewDue: '2026-11-06' }))

    expect(openRisks(pack)).toContain('Review overdue by 18 days: it was due on 6 November 2026.')
    expect(pack.text).toContain('6 Nov 2026 (overdue)')
  })

  it('says what nobody has written yet, and that it is not scored', async () => {
    const pack = await readRisks(aRisk('R-001'))

    const open = openRisks(pack)
    expect(open).toContain('Cause Not written yet')
    expect(open).toContain('No source is given')
    expect(open).toContain('Owner: Nobody is named · no review date is set')
    expect(open).toContain('No control is named yet.')
    expect(pack.text).toContain('Not on this map, since not scored yet: R-001.')
  })
})

describe('the maps', () => {
  it('hold the refs of the open risks, and a table says the same in words, the worst first', async () => {
    const pack = await readRisks(
      aRisk('R-001', { residual: { likelihood: 1, impact: 1 } }),
      aRisk('R-002', { residual: { likelihood: 5, impact: 5 } }),
      aRisk('R-003', { residual: { likelihood: 5, impact: 5 }, status: 'closed' }),
    )

    const map = between(pack.text, 'After controls 5', 'Before controls')
    expect(map).toContain('R-001')
    expect(map).toContain('R-002')
    expect(map).not.toContain('R-003')
    const table = between(pack.text.slice(pack.text.indexOf('Open risks at a glance Ref')), 'Ref', 'What the scores')
    expect(table.indexOf('R-002')).toBeLessThan(table.indexOf('R-001'))
    expect(table).not.toContain('R-003')
  })
})

it('lists closed risks with the reason', async () => {
  const pack = await readRisks(
    aRisk('R-001', { status: 'closed', closedReason: 'The hire ended' }),
    aRisk('R-002', { status: 'closed' }),
  )

  const closed = pack.text.slice(pack.text.lastIndexOf('Closed risks'))
  expect(closed).toContain('R-001 Title of R-001 The hire ended')
  expect(closed).toContain('R-002 Title of R-002 No reason was written')
})

it('never has harm to people and the loss of a contract on one scale', async () => {
  const pack = await readRisks(aRisk('R-001', scored))

  expect(pack.text).toContain('Severe. Loss of life, or life-changing harm.')
  expect(pack.text).not.toMatch(/contract|funding|reputation/i)
})
