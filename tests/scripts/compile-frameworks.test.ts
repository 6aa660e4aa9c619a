import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { frameworkSchema } from '#shared/domain/framework'

const script = path.resolve('scripts/compile-frameworks.mjs')
const name = 'sevenfold-itp-2026.1.yaml'
const shipped = readFileSync(path.resolve('resources/frameworks', name), 'utf8')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'frameworks-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function compile(source: string, fileName = name) {
  writeFileSync(path.join(folder, fileName), source)
  const outDir = path.join(folder, 'out')
  const { status, stderr } = spawnSync(process.execPath, [script, folder, outDir], { encoding: 'utf8' })
  return { status, stderr, outDir }
}

/** Removes the first `length` lines from `from` on, in the criterion `code`, and says on which line the item begins. */
function without(code: string, from: string, length: number) {
  const lines = shipped.split('\n')
  const itemLine = lines.indexOf(`  - code: ${code}`)
  const at = lines.findIndex((line, index) => index > itemLine && line.trim().startsWith(from))
  lines.splice(at, length)
  return { source: lines.join('\n'), line: itemLine + 1 }
}

describe('compiling frameworks', () => {
  it('writes the same framework as JSON, named for its id and version', () => {
    const { status, stderr, outDir } = compile(shipped)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(readdirSync(outDir)).toEqual(['sevenfold-itp-2026.1.json'])
    const written: unknown = JSON.parse(readFileSync(path.join(outDir, 'sevenfold-itp-2026.1.json'), 'utf8'))
    expect(frameworkSchema.parse(written)).toEqual(frameworkSchema.parse(parse(shipped)))
  })

  it('writes the same bytes each time', () => {
    const read = (outDir: string) => readFileSync(path.join(outDir, 'sevenfold-itp-2026.1.json'), 'utf8')
    expect(read(compile(shipped).outDir)).toBe(read(compile(shipped).outDir))
  })

  it('names the file, the line and the path of a missing field, and writes nothing', () => {
    const { source, line } = without('LG-4', 'why:', 1)
    const { status, stderr, outDir } = compile(source)
    expect(status).toBe(1)
    expect(stderr).toContain(`${name}:${line} criteria[3].why: `)
    expect(() => readdirSync(outDir)).toThrow()
  })

  it('names the line of a value that is not allowed', () => {
    const { status, stderr } = compile(shipped.replace('    weight: core\n', '    weight: vital\n'))
    const line = shipped.slice(0, shipped.indexOf('    weight: core\n')).split('\n').length
    expect(status).toBe(1)
    expect(stderr).toContain(`${name}:${line} criteria[0].weight: `)
  })

  it('names the second of two items with one code, with its line', () => {
    const { status, stderr } = compile(shipped.replace('  - code: LG-2\n', '  - code: LG-1\n'))
    const line = shipped.slice(0, shipped.indexOf('  - code: LG-2\n')).split('\n').length
    expect(status).toBe(1)
    expect(stderr).toContain(`${name}:${line} The criterion LG-1 is given twice`)
  })

  it('names the line of a link that leads nowhere', () => {
    const { status, stderr } = compile(shipped.replace('    sameProofAs: [ RA-6 ]\n', '    sameProofAs: [ RA-9 ]\n'))
    const line = shipped.slice(0, shipped.indexOf('    sameProofAs: [ RA-6 ]\n')).split('\n').length
    expect(status).toBe(1)
    expect(stderr).toContain(`${name}:${line} LG-3 points to RA-9`)
  })

  it('names the line where the YAML itself is broken', () => {
    const { status, stderr } = compile('id: sevenfold-itp\nid: again\n')
    expect(status).toBe(1)
    expect(stderr).toContain(`${name}:2 `)
  })

  it('refuses a file that is not named for its id and version', () => {
    const { status, stderr } = compile(shipped, 'copy.yaml')
    expect(status).toBe(1)
    expect(stderr).toContain(`should be ${name}`)
  })

  it('says so where there is nothing to compile', () => {
    const { status, stderr } = spawnSync(process.execPath, [script, folder, folder], { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toContain('No framework to compile')
  })
})
