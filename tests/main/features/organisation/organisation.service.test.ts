import { describe, expect, it } from 'vitest'
import {
  getOrganisation,
  getScope,
  saveOrganisation,
  saveScope,
} from '#main/features/organisation/organisation.service'
import { scopeQuestionIds } from '#shared/domain/framework'
import { openTestDatabase } from '#tests/support/open-test-database'
import { openTestWorkspace, value } from '#tests/support/open-test-workspace'

describe('the organisation', () => {
  it('is nobody until it is described', async () => {
    const { ctx } = await openTestDatabase()

    expect(await getOrganisation(ctx)).toBeNull()
  })

  it('is one record, kept as it was entered, empty numbers included', async () => {
    const { ctx } = await openTestWorkspace()
    const described = {
      name: 'Ysgol Ŵyn “A & B” <Ltd>',
      ukprn: '10012345',
      staffCount: 0,
      learnersUnder18: null,
      learnersAdult: 60,
      apprentices: null,
      areas: ['Powys', 'Hereford, and around'],
      programmes: [],
      context: 'First line\nSecond line',
    }

    value(await saveOrganisation(ctx, described))

    expect(await getOrganisation(ctx)).toEqual(described)
    expect(await ctx.db.selectFrom('organisation').selectAll().execute()).toHaveLength(1)
  })
})

describe('the scope questions', () => {
  it('are all there and unanswered at first, in the framework’s order', async () => {
    const { ctx } = await openTestWorkspace()

    expect(await getScope(ctx)).toEqual(scopeQuestionIds.map((question) => ({ question, answer: null, detail: '' })))
  })

  it('keep an answer when others are given, and can be taken back', async () => {
    const { ctx } = await openTestWorkspace()
    value(await saveScope(ctx, [{ question: 'under-18s', answer: 'yes', detail: 'Twenty' }]))
    const both = value(await saveScope(ctx, [{ question: 'own-network', answer: 'no', detail: '' }]))
    expect(both.filter((answer) => answer.answer !== null)).toHaveLength(2)

    const back = value(await saveScope(ctx, [{ question: 'under-18s', answer: null, detail: '' }]))

    expect(back.filter((answer) => answer.answer !== null).map((answer) => answer.question)).toEqual(['own-network'])
  })
})
