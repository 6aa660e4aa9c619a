import { describe, expect, it } from 'vitest'
import { organisationInputSchema } from '#shared/domain/organisation'

const organisation = {
  name: 'Hafod & Sons Training',
  ukprn: '',
  staffCount: null,
  learnersUnder18: null,
  learnersAdult: null,
  apprentices: null,
  areas: [],
  programmes: [],
  context: '',
}

describe('organisationInputSchema', () => {
  it('needs nothing but a name', () => {
    expect(organisationInputSchema.safeParse(organisation).success).toBe(true)
    expect(organisationInputSchema.safeParse({ ...organisation, name: ' ' }).success).toBe(false)
  })

  it.each([
    ['10012345', true],
    [' 10012345 ', true],
    ['1001234', false],
    ['100123456', false],
    ['UKPRN123', false],
  ])('takes the UKPRN “%s”: %s', (ukprn, taken) => {
    expect(organisationInputSchema.safeParse({ ...organisation, ukprn }).success).toBe(taken)
  })

  it.each([-1, 1.5, 100_001, Number.NaN])('takes no headcount of %s', (staffCount) => {
    expect(organisationInputSchema.safeParse({ ...organisation, staffCount }).success).toBe(false)
  })
})
