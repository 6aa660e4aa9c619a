import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = path.resolve(import.meta.dirname, '../..')
const scripts = path.join(root, 'scripts')

const runtimeSchema = z.object({
  path: z.string(),
  version: z.string(),
  official: z.boolean(),
  nodeApi: z.number().optional(),
})

describe('the Electron runtime that set-up chose', () => {
  it('is recorded with its own version, and starts', () => {
    const runtime = readRuntime()

    const { stdout } = spawnSync(executableOf(runtime), ['-p', 'process.versions.electron'], {
      encoding: 'utf8',
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    })

    expect(stdout.trim()).toBe(runtime.version)
  })

  it("counts as official only in the electron package's own folder", () => {
    const runtime = readRuntime()

    expect(runtime.official).toBe(runtime.path === path.join(root, 'node_modules/electron/dist'))
  })

  it('opens a database with better-sqlite3, as this Node does', () => {
    const runtime = readRuntime()
    const program = `
      const Database = require('better-sqlite3')
      console.log(new Database(':memory:').prepare('select 40 + 2 as answer').get().answer)`

    for (const executable of [executableOf(runtime), process.execPath]) {
      const { stdout, status, signal } = spawnSync(executable, ['-e', program], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      })
      expect({ status, signal, stdout: stdout.trim() }).toEqual({ status: 0, signal: null, stdout: '42' })
    }
  })
})

describe('a release', () => {
  const standIn = { path: '/somewhere', version: '33.2.1', official: false }
  const official = { path: '/somewhere', version: '45.4.1', official: true }

  it("can't be made from a stand-in runtime, and the message says why", () => {
    expect(refusal({ runtime: standIn, isRelease: true })).toContain("it isn't Electron's own release")
  })

  it("can be made from Electron's own release; a package for tests from either", () => {
    expect(refusal({ runtime: official, isRelease: true })).toBe('')
    expect(refusal({ runtime: official, isRelease: false })).toBe('')
    expect(refusal({ runtime: standIn, isRelease: false })).toBe('')
  })

  it('is refused by the command itself before anything is packed', (context) => {
    context.skip(readRuntime().official, "this computer has Electron's own release, so the command would go ahead")

    const { status, stderr } = spawnSync(process.execPath, ['scripts/package.mjs', '--win'], {
      cwd: root,
      encoding: 'utf8',
    })

    expect(status).toBe(1)
    expect(stderr).toContain("A release can't be made with this Electron")
  })

  /** The refusal, or nothing at all. */
  function refusal(request: object): string {
    const module = pathToFileURL(path.join(scripts, 'package/refusal.mjs')).href
    const program = `
      import { refusal } from ${JSON.stringify(module)}
      process.stdout.write(refusal(${JSON.stringify(request)}) ?? '')`
    return spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }).stdout
  }
})

type Runtime = z.infer<typeof runtimeSchema>

function executableOf(runtime: Runtime): string {
  if (process.platform === 'win32') return path.join(runtime.path, 'electron.exe')
  if (process.platform === 'darwin') return path.join(runtime.path, 'Electron.app/Contents/MacOS/Electron')
  return path.join(runtime.path, 'electron')
}

function readRuntime(): Runtime {
  const record = fs.readFileSync(path.join(root, 'node_modules/.sevenfold/runtime.json'), 'utf8')
  return runtimeSchema.parse(JSON.parse(record))
}
