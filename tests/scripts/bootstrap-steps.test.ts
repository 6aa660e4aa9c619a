import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

let folder: string

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sevenfold-set-up-'))
})

afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

describe('set-up', () => {
  it('has nothing to do the second time, and says not a word', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/bootstrap.mjs', '--electron'], {
      cwd: root,
      encoding: 'utf8',
    })

    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it.runIf(process.platform === 'linux')('takes under two seconds of work when it has nothing to do', () => {
    // Work, not time on the clock: other tests share the processors. The shell's second line is for what it ran.
    const { stdout } = spawnSync('bash', ['-c', `'${process.execPath}' scripts/bootstrap.mjs --electron; times`], {
      cwd: root,
      encoding: 'utf8',
    })

    const [, minutes, seconds, systemMinutes, systemSeconds] = /\n(\d+)m([\d.]+)s (\d+)m([\d.]+)s\n$/.exec(stdout) ?? []
    const worked = (Number(minutes) + Number(systemMinutes)) * 60 + Number(seconds) + Number(systemSeconds)
    expect(worked).toBeGreaterThan(0)
    expect(worked).toBeLessThan(2)
  })

  it.each(['20.19.0', '20.20.2', '22.14.0', '24.1.0'])('accepts Node %s', (version) => {
    expect(runStep('check-node.mjs', `step.checkNode('${version}')`).status).toBe(0)
  })

  it.each(['18.20.8', '20.18.1', '16.0.0'])('refuses Node %s and names the one it needs', (version) => {
    const { status, stderr } = runStep('check-node.mjs', `step.checkNode('${version}')`)

    expect(status).toBe(1)
    expect(stderr).toContain(`Sevenfold needs Node 20.19 or later; this is ${version}.`)
  })
})

describe('npm packages', () => {
  const library = { version: '1.0.0', integrity: 'sha512-aaa' }
  const windowsBinary = { version: '1.0.0', integrity: 'sha512-bbb', optional: true }
  const wanted = { '': {}, 'node_modules/library': library, 'node_modules/windows-binary': windowsBinary }

  it("counts as installed when npm's own record matches the lock, other systems' binaries left aside", () => {
    writeCheckout({ wanted, present: { 'node_modules/library': library } })

    expect(arePackagesInstalled()).toBe('true')
  })

  it('installs again when the lock asks for another version', () => {
    writeCheckout({ wanted, present: { 'node_modules/library': { ...library, version: '0.9.0' } } })

    expect(arePackagesInstalled()).toBe('false')
  })

  it("installs again when the same version isn't the same package", () => {
    writeCheckout({ wanted, present: { 'node_modules/library': { ...library, integrity: 'sha512-ccc' } } })

    expect(arePackagesInstalled()).toBe('false')
  })

  it("installs again when npm was interrupted, or a package's folder is gone", () => {
    writeCheckout({ wanted, present: undefined })
    expect(arePackagesInstalled()).toBe('false')

    writeCheckout({ wanted, present: { 'node_modules/library': library } })
    fs.rmSync(path.join(folder, 'node_modules/library'), { recursive: true })
    expect(arePackagesInstalled()).toBe('false')
  })

  function arePackagesInstalled(): string {
    return runStep(
      'install-packages.mjs',
      `console.log(step.arePackagesInstalled(${JSON.stringify(folder)}))`,
    ).stdout.trim()
  }

  function writeCheckout({ wanted, present }: { wanted: object; present: object | undefined }): void {
    fs.mkdirSync(path.join(folder, 'node_modules/library'), { recursive: true })
    fs.writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }))
    if (present === undefined) return
    fs.writeFileSync(path.join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: present }))
  }
})

describe.runIf(process.platform === 'linux')('programs from outside npm', () => {
  it('says in one message what is missing and exactly what to type', () => {
    fs.symlinkSync('/bin/true', path.join(folder, 'apt-get'))

    const { status, stderr } = findMissing({ purposes: ['compiling', 'testing'], path: folder })

    expect(status).toBe(1)
    expect(stderr).toContain('python3, make, g++, pdftotext, pdfsig, qpdf, mutool, certutil, openssl')
    expect(stderr).toMatch(
      /apt-get update && (sudo )?apt-get install -y --no-install-recommends python3 make g\+\+ poppler-utils qpdf mupdf-tools libnss3-tools openssl xdotool\n/,
    )
  })

  it('gives no apt-get line on a system without apt-get', () => {
    const { status, stderr } = findMissing({ purposes: ['display'], path: folder })

    expect(status).toBe(1)
    expect(stderr).toContain('xvfb-run, xauth')
    expect(stderr).not.toContain('apt-get')
  })

  it('says nothing when all is there', () => {
    for (const program of ['xvfb-run', 'xauth']) fs.symlinkSync('/bin/true', path.join(folder, program))

    expect(findMissing({ purposes: ['display'], path: folder })).toMatchObject({ status: 0, stderr: '' })
  })

  function findMissing({ purposes, path }: { purposes: string[]; path: string }) {
    const call = `await step.provideSystemPackages({ purposes: ${JSON.stringify(purposes)}, electron: undefined })`
    return runStep('system-packages.mjs', call, { PATH: path, CI: '' })
  }
})

/** Runs one step of set-up in a process of its own, as plain Node does it before anything is installed. */
function runStep(file: string, call: string, env: Record<string, string> = {}) {
  const step = pathToFileURL(path.join(root, 'scripts/bootstrap', file)).href
  const program = `import * as step from ${JSON.stringify(step)}\n${call}`
  return spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
}
