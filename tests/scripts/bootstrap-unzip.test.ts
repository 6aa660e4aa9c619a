import { execFileSync, spawnSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const unzipModule = pathToFileURL(path.resolve(import.meta.dirname, '../../scripts/bootstrap/unzip.mjs')).href

let folder: string

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sevenfold-unzip-'))
})

afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

describe.runIf(process.platform === 'linux')('unpacking a runtime', () => {
  it('writes the same bytes that went in, keeps programs executable, and leaves out what was not asked for', () => {
    const program = crypto.randomBytes(300_000)
    const text = Buffer.from('line\n'.repeat(50_000))
    writeZip([
      { name: 'App/program', content: program, mode: 0o755 },
      { name: 'App/lib/text.txt', content: text, mode: 0o644 },
      { name: 'App/resources/junk', content: text, mode: 0o644 },
    ])

    const { status, stderr } = unzip("(name) => name.includes('junk') ? undefined : name.slice(4)")

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(fs.readdirSync(path.join(folder, 'target')).sort()).toEqual(['lib', 'program'])
    expect(fs.readFileSync(path.join(folder, 'target/program')).equals(program)).toBe(true)
    expect(fs.readFileSync(path.join(folder, 'target/lib/text.txt')).equals(text)).toBe(true)
    expect(fs.statSync(path.join(folder, 'target/program')).mode & 0o111).toBe(0o111)
    expect(fs.statSync(path.join(folder, 'target/lib/text.txt')).mode & 0o111).toBe(0)
  })

  it('refuses an archive that would write outside its folder', () => {
    writeZip([{ name: '../outside.txt', content: Buffer.from('x'), mode: 0o644 }])

    const { status, stderr } = unzip('(name) => name')

    expect(status).toBe(1)
    expect(stderr).toContain('would be written outside')
    expect(fs.existsSync(path.join(folder, 'outside.txt'))).toBe(false)
  })

  it('says so when the archive was cut off', () => {
    writeZip([{ name: 'program', content: crypto.randomBytes(10_000), mode: 0o755 }])
    fs.truncateSync(path.join(folder, 'archive.zip'), 5_000)

    const { status, stderr } = unzip('(name) => name')

    expect(status).toBe(1)
    expect(stderr).toContain('This is not a zip archive')
  })
})

/** By Python's zipfile: a writer that shares nothing with our reader. */
function writeZip(entries: { name: string; content: Buffer; mode: number }[]): void {
  const list = entries.map(({ name, content, mode }) => ({ name, mode, content: content.toString('base64') }))
  const program = `
import base64, json, sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as archive:
    for entry in json.load(sys.stdin):
        info = zipfile.ZipInfo(entry['name'])
        info.external_attr = (0o100000 | entry['mode']) << 16
        info.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(info, base64.b64decode(entry['content']))
`
  execFileSync('python3', ['-c', program, path.join(folder, 'archive.zip')], { input: JSON.stringify(list) })
}

function unzip(targetOf: string) {
  const program = `
    import { unzip } from ${JSON.stringify(unzipModule)}
    unzip('archive.zip', 'target', ${targetOf})`
  return spawnSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: folder, encoding: 'utf8' })
}
