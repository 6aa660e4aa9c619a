import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileLog } from '#main/platform/log'
import { temporaryFolder } from '#tests/support/open-test-database'

const now = () => '2026-11-24T09:00:00.000Z'

describe('fileLog', () => {
  it('keeps when, under which reference, and where in the program', () => {
    const folder = path.join(temporaryFolder(), 'log')

    fileLog(folder, now).error('1A2B3C4D', new Error('no such column'))

    const text = readFileSync(path.join(folder, 'sevenfold.log'), 'utf8')
    expect(text).toMatch(/^2026-11-24T09:00:00\.000Z 1A2B3C4D Error: no such column\n\s+at .*log\.test\.ts/)
  })

  it('never grows without end: one older file is kept beside it', () => {
    const folder = temporaryFolder()
    const file = path.join(folder, 'sevenfold.log')
    writeFileSync(file, 'x'.repeat(1_000_001))

    fileLog(folder, now).error('A', 'first')
    fileLog(folder, now).error('B', 'second')

    expect(readdirSync(folder).toSorted()).toEqual(['sevenfold.log', 'sevenfold.log.old'])
    expect(statSync(`${file}.old`).size).toBe(1_000_001)
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(3)
  })

  it('does not throw where it can’t write: a full disk must not hide the first fault', () => {
    const inTheWay = path.join(temporaryFolder(), 'a file')
    writeFileSync(inTheWay, '')

    expect(() => fileLog(inTheWay, now).error('A', 'unwritten (this line on stderr is meant)')).not.toThrow()
  })
})
