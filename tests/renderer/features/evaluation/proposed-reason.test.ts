import { describe, expect, it } from 'vitest'
import { proposedReason } from '#renderer/features/evaluation/proposed-reason'
import type { ScopeAnswer } from '#shared/domain/organisation'
import { shippedFramework } from './shipped-framework'

const premises = (answer: ScopeAnswer['answer']): ScopeAnswer => ({ question: 'own-premises', answer, detail: '' })

describe('proposedReason', () => {
  it('gives the reason that the scope answer proposes', () => {
    expect(proposedReason(shippedFramework, [premises('no')], 'SE-4')).toMatch(/^We have no premises of our own/)
  })

  it('proposes nothing for another answer, no answer or another criterion', () => {
    expect(proposedReason(shippedFramework, [premises('yes')], 'SE-4')).toBeNull()
    expect(proposedReason(shippedFramework, [premises(null)], 'SE-4')).toBeNull()
    expect(proposedReason(shippedFramework, [premises('no')], 'LG-1')).toBeNull()
  })
})
