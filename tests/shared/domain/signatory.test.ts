import { describe, expect, it } from 'vitest'
import { passphraseSchema } from '#shared/domain/signatory'

describe('passphraseSchema', () => {
  it('takes three short words, and nothing under ten characters', () => {
    expect(passphraseSchema.safeParse('one two three').success).toBe(true)
    expect(passphraseSchema.safeParse('Pa55w0rd!').success).toBe(false)
  })

  it('takes no text that would take for ever to stretch', () => {
    expect(passphraseSchema.safeParse('a'.repeat(1001)).success).toBe(false)
  })
})
