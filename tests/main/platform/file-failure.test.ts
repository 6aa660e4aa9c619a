import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { errorCode, fileFailure } from '#main/platform/file-failure'
import { temporaryFolder } from '#tests/support/open-test-database'

function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('It should have failed')
}

function withCode(code: string): Error {
  return Object.assign(new Error(code), { code })
}

describe('fileFailure', () => {
  it('says of a file that is read that it is missing, and of one that is written that its folder is', () => {
    const file = path.join(temporaryFolder(), 'not there', 'pack.pdf')

    const reading = fileFailure(
      thrownBy(() => readFileSync(file)),
      'read',
      file,
    )
    const writing = fileFailure(
      thrownBy(() => writeFileSync(file, '')),
      'write',
      file,
    )

    expect(reading).toEqual({ code: 'file', doing: 'read', path: file, why: 'missing' })
    expect(writing).toEqual({ code: 'file', doing: 'write', path: file, why: 'missing_folder' })
  })

  it.each([
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EACCES', 'not_allowed'],
    ['EPERM', 'not_allowed'],
    ['EROFS', 'not_allowed'],
    ['EBUSY', 'in_use'],
    ['EISDIR', 'other'],
    ['EIO', 'other'],
  ])('takes %s for %s', (code, why) => {
    expect(fileFailure(withCode(code), 'write', 'x')).toMatchObject({ why })
  })

  it('throws what is no error of the file system: that is a bug, and must not be told as a full disk', () => {
    const bug = new TypeError('undefined is not a function')

    expect(() => fileFailure(bug, 'write', 'x')).toThrow(bug)
    expect(errorCode('ENOSPC')).toBeNull()
  })
})
