import { describe, expect, it } from 'vitest'
import { originSentence, verdictTitle, verdictTone } from '#renderer/features/report/verdict-words'
import { aPack, aVerdict } from './packs-bridge'

const other = 'cd34'.repeat(16)

describe('a check of a pack that was made here', () => {
  it('says that the file is the one that was saved', () => {
    expect(originSentence(aVerdict(), aPack())).toMatch(/byte for byte.*SF-2026-0001/)
    expect(verdictTone(aVerdict(), aPack())).toBe('good')
  })

  it('never calls a validly signed file good where it is another file', () => {
    const verdict = aVerdict({ sha256: other, isOurs: false })

    expect(verdictTitle(verdict, aPack())).toMatch(/not the file/)
    expect(verdictTone(verdict, aPack())).toBe('warn')
  })

  it('trusts an unsigned file by its hash alone', () => {
    const unsigned = aVerdict({ verdict: 'unsigned' })

    expect(verdictTone(unsigned, aPack({ kind: 'unsigned' }))).toBe('info')
    expect(verdictTone({ ...unsigned, sha256: other }, aPack({ kind: 'unsigned' }))).toBe('bad')
  })
})

describe('a check of any file', () => {
  it('says whether it is a pack made here', () => {
    expect(originSentence(aVerdict({ isOurs: true }), null)).toMatch(/pack that was made here/)
    expect(originSentence(aVerdict({ isOurs: false }), null)).toMatch(/not that of any pack made here/)
  })

  it('is bad news wherever the signature does not hold, whoever made it', () => {
    expect(verdictTone(aVerdict({ verdict: 'altered', isOurs: true }), null)).toBe('bad')
    expect(verdictTone(aVerdict({ verdict: 'unreadable' }), null)).toBe('bad')
    expect(verdictTone(aVerdict({ verdict: 'unsigned', isOurs: false }), null)).toBe('warn')
  })
})
