import { describe, expect, it } from 'vitest'
import { anAction, aPerson, aRisk, aSnapshot } from './make-snapshot'
import { between, readPack } from './read-pack'

describe('the context page', () => {
  it('says who the learners are, where they learn and what applies, in words', async () => {
    const snapshot = aSnapshot({ sections: ['context'] })
    const { text } = await readPack({
      ...snapshot,
      organisation: {
        ...snapshot.organisation,
        ukprn: '10012345',
        staffCount: 12,
        learnersUnder18: 1038,
        areas: ['Powys', 'Gwynedd'],
      },
      sites: [
        { id: 'a', name: 'Tŷ Dŵr', kind: 'centre', area: 'Powys', note: '' },
        { id: 'b', name: 'The classroom', kind: 'online', area: '', note: 'Weekly' },
      ],
      scope: [
        { question: 'under-18s', answer: 'yes', detail: 'Most of them apprentices' },
        { question: 'custody-or-licence', answer: 'no', detail: '' },
        { question: 'areas', answer: null, detail: 'Two thirds in Powys' },
      ],
    })

    expect(text).toContain('UKPRN: 10012345')
    expect(text).toContain('Under 18: 1,038. Adults: Not given.')
    expect(text).toContain('Where we deliver Training centre; Online')
    expect(text).toContain('Areas Powys, Gwynedd')
    expect(text).toContain('Is any learner under 18? Yes Most of them apprentices')
    expect(text).toContain('learners on licence? No')
    expect(text).toContain('Which areas do your learners live and work in? Two thirds in Powys')
    expect(text).toContain('Is all your delivery online? Not answered yet, and so counted as yes')
  })
})

describe('the people page', () => {
  it('has one line for one person, whatever they answer for, and says what they own', async () => {
    const { text } = await readPack(
      aSnapshot({
        sections: ['people'],
        people: [
          aPerson('tomos', 'Tomos Gethin-Pryce', { roles: ['link-director'], isExternal: true }),
          aPerson('sian', 'Siân Llŷr', { roles: ['dsl', 'prevent-lead'], jobTitle: 'Head of Support' }),
        ],
        risks: [aRisk('R-001', { ownerId: 'sian' }), aRisk('R-002', { ownerId: 'sian', status: 'closed' })],
        actions: [anAction('A-001', { ownerId: 'sian' }), anAction('A-002', { ownerId: 'sian', status: 'verified' })],
      }),
    )

    const page = text.slice(text.lastIndexOf('Who answers for what'))
    expect(page).toContain('Siân Llŷr Head of Support Prevent lead Designated safeguarding lead 1 risk, 1 action')
    expect(page.match(/Siân Llŷr/g)).toHaveLength(1)
    expect(page).toContain('Tomos Gethin-Pryce Not an employee')
    expect(page).toContain('Nobody is recorded as Deputy designated safeguarding lead; Accountable senior leader.')
  })

  it('leaves out who has left, unless something open still waits for them', async () => {
    const { text } = await readPack(
      aSnapshot({
        sections: ['people'],
        people: [
          aPerson('gareth', 'Gareth Pennington', { leftOn: '2026-06-27' }),
          aPerson('ann', 'Ann Former', { leftOn: '2026-06-27' }),
          aPerson('zoe', 'Zoë Adeyemi', { leftOn: '2027-06-27' }),
        ],
        risks: [aRisk('R-004', { ownerId: 'gareth' })],
        actions: [anAction('A-001', { ownerId: 'ann', status: 'verified' })],
      }),
    )

    expect(between(text, 'Left, and still', 'Pack')).toContain(
      'Gareth Pennington left on 27 June 2026 and still owns R-004.',
    )
    expect(text).not.toContain('Ann Former')
    expect(text).toContain('Zoë Adeyemi')
  })
})
