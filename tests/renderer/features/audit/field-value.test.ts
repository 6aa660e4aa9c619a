import { describe, expect, it } from 'vitest'
import { fieldName } from '#renderer/features/audit/field-name'
import { fieldValue } from '#renderer/features/audit/field-value'

const nameOf = (id: string | null) => (id === 'p1' ? 'Sam Patel' : 'Somebody removed')

describe('fieldValue', () => {
  it.each([
    ['action', 'due_on', '2026-11-24', '24 Nov 2026'],
    ['action', 'owner_id', 'p1', 'Sam Patel'],
    ['action', 'status', 'at-risk', 'At risk'],
    ['judgement', 'level', '2', 'Established'],
    ['judgement', 'is_not_applicable', '1', 'Yes'],
    ['person', 'roles', '["dsl","tutor"]', 'Designated safeguarding lead, Tutor or assessor'],
    ['risk', 'residual_likelihood', '4', '4, likely'],
    ['risk', 'title', '[draft] Late checks', '[draft] Late checks'],
    ['site', 'kind', 'employer', 'Employer’s premises'],
    ['risk', 'cause', '', 'Nothing'],
    ['risk', 'cause', null, 'Nothing'],
  ] as const)('shows the %s’s %s %j as %s', (entity, field, stored, shown) => {
    expect(fieldValue(entity, field, stored, nameOf)).toBe(shown)
  })
})

describe('fieldName', () => {
  it('never shows a column’s own name', () => {
    expect(fieldName('tested_by_id')).toBe('Tested by')
    expect(fieldName('some_new_field')).toBe('Some new field')
  })
})
