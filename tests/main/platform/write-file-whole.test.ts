import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFileWhole } from '#main/platform/write-file-whole'
import { temporaryFolder } from '#tests/support/open-test-database'

describe('writeFileWhole', () => {
  it('writes all of it, under its own name alone', () => {
    const folder = temporaryFolder()
    const bytes = Buffer.alloc(3_000_000, 'pack')

    writeFileWhole(path.join(folder, 'pack.pdf'), bytes)

    expect(readFileSync(path.join(folder, 'pack.pdf')).equals(bytes)).toBe(true)
    expect(readdirSync(folder)).toEqual(['pack.pdf'])
  })

  it('puts the new file in the place of the old one, and clears what a killed run left', () => {
    const folder = temporaryFolder()
    writeFileSync(path.join(folder, 'pack.pdf'), 'old, and longer')
    writeFileSync(path.join(folder, 'pack.pdf.writing'), 'half of something, much longer than the new')

    writeFileWhole(path.join(folder, 'pack.pdf'), Buffer.from('new'))

    expect(readFileSync(path.join(folder, 'pack.pdf'), 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['pack.pdf'])
  })

  it('leaves nothing behind where it fails', () => {
    const folder = temporaryFolder()
    mkdirSync(path.join(folder, 'pack.pdf', 'full'), { recursive: true })

    expect(() => writeFileWhole(path.join(folder, 'pack.pdf'), Buffer.from('new'))).toThrow()

    expect(readdirSync(folder)).toEqual(['pack.pdf'])
  })

  it('writes a file of no bytes', () => {
    const file = path.join(temporaryFolder(), 'empty')

    writeFileWhole(file, new Uint8Array())

    expect(readFileSync(file)).toHaveLength(0)
  })
})
