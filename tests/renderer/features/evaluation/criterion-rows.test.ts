import { describe, expect, it } from 'vitest'
import { blankJudgement } from '#shared/domain/blank-judgement'
import {
  criterionRows,
  matchesFilter,
  matchesWords,
  rowFilterFrom,
  type RowFilter,
} from '#renderer/features/evaluation/criterion-rows'
import type { Judgement } from '#shared/domain/evaluation'
import { shippedFramework } from './shipped-framework'

const judgement = (criterion: string, fields: Partial<Judgement>) => ({ ...blankJudgement(criterion), ...fields })

const rows = criterionRows(
  shippedFramework,
  [
    judgement('LG-1', { level: 3, confidence: 'low' }),
    judgement('LG-2', { level: 2, confidence: 'medium', narrative: 'The board meets in the Harbour room' }),
    judgement('SE-4', { isNotApplicable: true, notApplicableReason: 'No site of our own' }),
    judgement('SE-5', { isNotApplicable: true }),
  ],
  [{ question: 'under-18s', answer: 'no', detail: '' }],
)
const codes = (filter: RowFilter) => rows.filter((row) => matchesFilter(row, filter)).map((row) => row.criterion.code)

describe('criterionRows', () => {
  it('has every criterion once, answered or not', () => {
    expect(rows).toHaveLength(48)
  })

  it('weighs for this provider: IT-2 is Core only with learners under 18', () => {
    expect(codes('core')).not.toContain('IT-2')
  })
})

describe('matchesFilter', () => {
  it('finds the unproven', () => {
    expect(codes('unproven')).toEqual(['LG-1'])
  })

  it('counts Not applicable without its reason as unanswered', () => {
    expect(codes('not-applicable')).toEqual(['SE-4'])
    expect(codes('unanswered')).toContain('SE-5')
    expect(codes('unanswered')).toHaveLength(45)
  })
})

describe('matchesWords', () => {
  const found = (words: string) => rows.filter((row) => matchesWords(row, words)).map((row) => row.criterion.code)

  it('searches what was written as well as what is asked', () => {
    expect(found('harbour BOARD')).toEqual(['LG-2'])
  })

  it('finds a code', () => {
    expect(found('lg-3')).toContain('LG-3')
  })

  it('leaves everything where nothing was typed', () => {
    expect(found('  ')).toHaveLength(48)
  })
})

describe('rowFilterFrom', () => {
  it('shows all for an address that names no known filter', () => {
    expect(rowFilterFrom('unproven')).toBe('unproven')
    expect(rowFilterFrom('everything')).toBe('all')
    expect(rowFilterFrom(null)).toBe('all')
  })
})
