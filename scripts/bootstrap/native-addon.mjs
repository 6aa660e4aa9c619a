import fs from 'node:fs'
import path from 'node:path'
import { cachedOrMade, cachedPath, isCached } from './cached.mjs'
import { shortDigest } from './digest.mjs'
import { findNodeHeaders } from './node-headers.mjs'
import { root } from './paths.mjs'
import { runOrStop } from './run.mjs'
import { say, SetUpProblem } from './say.mjs'

const packageFolder = path.join(root, 'node_modules/better-sqlite3')

/** The place where better-sqlite3 itself looks first. */
const addonInPackage = path.join(packageFolder, 'build/Release/better_sqlite3.node')

/** The Node-API that better-sqlite3's own prebuilt binary was made for. On an older one it crashes the process. */
const prebuiltNodeApi = 10

/**
 * Built without a fixed Node-API version, the addon finds what it needs in Node 20, Node 24 and Electron 33 alike: the
 * functions it uses are in all of them, only not yet under a stable version number in the older ones.
 */
const compilerFlags = '-UNAPI_VERSION -DNAPI_VERSION=2147483647 -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NO_WARNING'

/** @param nodeApis the Node-API of each runtime that will load the addon */
export function isPrebuiltEnough(nodeApis) {
  return nodeApis.every((nodeApi) => Number(nodeApi) >= prebuiltNodeApi)
}

export function isAddonCompiled() {
  return isCached(cacheKey())
}

/** Compiles better-sqlite3, once per version and computer, and puts it where better-sqlite3 looks for it. */
export async function provideCompiledAddon() {
  if (process.platform !== 'linux') {
    throw new SetUpProblem(
      `On this system Node 22.14 or later is needed (this is ${process.version}): better-sqlite3's ready-made binary doesn't load in an older one.`,
    )
  }
  const folder = await cachedOrMade(cacheKey(), compile)
  copyWhenDifferent(path.join(folder, 'better_sqlite3.node'), addonInPackage)
}

function cacheKey() {
  const { version } = JSON.parse(fs.readFileSync(path.join(packageFolder, 'package.json'), 'utf8'))
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  const digest = shortDigest(packages['node_modules/better-sqlite3'].integrity, compilerFlags)
  return `better-sqlite3-${version}-${process.platform}-${process.arch}-${digest}`
}

/** In a copy of the package: a compile that is stopped half-way leaves node_modules as it was. */
async function compile(folder) {
  say('compiling better-sqlite3 for this Node or Electron (one to two minutes, once) …')
  const workshop = `${cachedPath(cacheKey())}.unfinished-compile-${process.pid}`
  try {
    const copy = path.join(workshop, 'better-sqlite3')
    fs.cpSync(packageFolder, copy, { recursive: true, filter: (source) => path.basename(source) !== 'prebuilds' })
    fs.rmSync(path.join(copy, 'build'), { recursive: true, force: true })
    fs.cpSync(path.join(root, 'node_modules/node-addon-api'), path.join(workshop, 'node_modules/node-addon-api'), {
      recursive: true,
    })

    const headers = await findNodeHeaders()
    const nodeGyp = path.join(root, 'node_modules/node-gyp/bin/node-gyp.js')
    await runOrStop(
      process.execPath,
      [nodeGyp, 'rebuild', '--release', '--force_build=1', ...(headers ? [`--nodedir=${headers}`] : [])],
      { cwd: copy, env: { CXXFLAGS: compilerFlags } },
    )
    fs.copyFileSync(path.join(copy, 'build/Release/better_sqlite3.node'), path.join(folder, 'better_sqlite3.node'))
  } finally {
    fs.rmSync(workshop, { recursive: true, force: true })
  }
}

/** By rename: a running app keeps the file it has loaded. */
function copyWhenDifferent(source, target) {
  if (fs.existsSync(target) && fs.readFileSync(source).equals(fs.readFileSync(target))) return

  fs.mkdirSync(path.dirname(target), { recursive: true })
  const copy = `${target}.${process.pid}`
  fs.copyFileSync(source, copy)
  fs.renameSync(copy, target)
}
