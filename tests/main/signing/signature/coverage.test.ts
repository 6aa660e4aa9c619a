import { describe, expect, it } from 'vitest'
import { readBlock } from '#main/signing/signature/coverage'

describe('the space kept for a signature', () => {
  const block = '3003020101'

  it('may end in zeros and nothing else', () => {
    expect(readBlock(`<${block}>`)?.toString('hex')).toBe(block)
    expect(readBlock(`<${block}000000>`)?.toString('hex')).toBe(block)
    for (const padding of ['01', '0001', '000001', '00f0'])
      expect(readBlock(`<${block}${padding}>`), padding).toBeNull()
  })

  it('is written in lower-case hex between brackets, without a gap', () => {
    for (const value of [`<${block.replace('3', 'A')}>`, '<30AB>', `<30 03020101>`, `${block}`, '<300>', '<>', '(x)']) {
      expect(readBlock(value), value).toBeNull()
    }
  })

  it('holds a block whose length is written in the one proper way', () => {
    for (const value of ['<308103020101>', '<30820003020101>', '<3080020101>', '<3004020101>', '<30>', '<3f0102>']) {
      expect(readBlock(value), value).toBeNull()
    }
  })
})
