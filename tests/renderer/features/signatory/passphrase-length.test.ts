import { describe, expect, it } from 'vitest'
import { passphraseLengthWords } from '#renderer/features/signatory/passphrase-length'
import { passphraseSchema } from '#shared/domain/signatory'

describe('passphraseLengthWords', () => {
  it('counts down to what the app accepts, and no further', () => {
    expect(passphraseLengthWords('a'.repeat(9))).toContain('1 more needed')
    expect(passphraseSchema.safeParse('a'.repeat(9)).success).toBe(false)
    expect(passphraseLengthWords('a'.repeat(10))).toContain('long enough')
    expect(passphraseSchema.safeParse('a'.repeat(10)).success).toBe(true)
  })

  it('judges by length alone', () => {
    expect(passphraseLengthWords('P4$$w0rd!1')).toBe(passphraseLengthWords('correcthor'))
    expect(passphraseLengthWords('correct horse battery')).toMatch(/: long\.$/)
  })
})
