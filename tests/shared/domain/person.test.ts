import { describe, expect, it } from 'vitest'
import { isActive } from '#shared/domain/is-active'
import { personInputSchema, type Person } from '#shared/domain/person'

const person: Person = {
  id: 'p',
  name: 'Siân Llŷr',
  jobTitle: '',
  roles: [],
  startedOn: null,
  leftOn: null,
  isExternal: false,
}

describe('isActive', () => {
  it.each([
    [null, true],
    ['2026-11-25', true],
    ['2026-11-24', true],
    ['2026-11-23', false],
  ])('on 24 November, somebody who left on %s: %s', (leftOn, active) => {
    expect(isActive({ ...person, leftOn }, '2026-11-24')).toBe(active)
  })
})

describe('personInputSchema', () => {
  const { id: _id, ...input } = person

  it('refuses a leaving date before the start date, at that field', () => {
    const parsed = personInputSchema.safeParse({ ...input, startedOn: '2026-09-01', leftOn: '2026-08-31' })

    expect(parsed.error?.issues).toMatchObject([{ path: ['leftOn'] }])
    expect(personInputSchema.safeParse({ ...input, startedOn: '2026-09-01', leftOn: '2026-09-01' }).success).toBe(true)
  })

  it('refuses a nameless person and a role that does not exist', () => {
    expect(personInputSchema.safeParse({ ...input, name: ' \u00a0' }).error?.issues).toMatchObject([{ path: ['name'] }])
    expect(personInputSchema.safeParse({ ...input, roles: ['BIS co-ordinator'] }).success).toBe(false)
  })
})
