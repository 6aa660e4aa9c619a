import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sha256, sha256OfFile } from '#main/platform/hash'
import { ask } from '#tests/main/pdf/judges'
import { temporaryFolder } from '#tests/support/open-test-database'

describe('sha256', () => {
  it('is the one that the standard gives', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('of a file is that of its bytes, as another program counts it', async () => {
    const bytes = Buffer.alloc(300_000, 'Siân Llŷr ')
    const file = path.join(temporaryFolder(), 'file')
    writeFileSync(file, bytes)

    expect(await sha256OfFile(file)).toBe(sha256(bytes))
    expect(ask('sha256sum', bytes, '{}').slice(0, 64)).toBe(sha256(bytes))
  })
})
