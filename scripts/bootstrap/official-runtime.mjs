import fs from 'node:fs'
import path from 'node:path'
import { cacheFolder, root } from './paths.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

const packageFolder = path.join(root, 'node_modules/electron')
const hour = 60 * 60 * 1000

/** A refused download isn't tried again for this long, so that every start doesn't pay for it. */
const refusalLasts = 12 * hour

/** Long enough for a slow line: a blocked one is refused, or gives up connecting, within seconds. */
const downloadTimeout = 10 * 60 * 1000

/**
 * The runtime of the version in package.json, downloaded by the electron package's own installer if it isn't there yet.
 * Gives { path, version, official: true }, or undefined when the release server can't be reached from here.
 */
export async function provideOfficialRuntime() {
  const { version } = JSON.parse(fs.readFileSync(path.join(packageFolder, 'package.json'), 'utf8'))
  const runtime = { path: path.join(packageFolder, 'dist'), version, official: true }
  if (isInstalled(version)) return runtime
  if (wasRefusedLately(version)) return undefined

  say(`fetching Electron ${version} …`)
  const { code, output } = await run(process.execPath, [path.join(packageFolder, 'install.js')], {
    timeout: downloadTimeout,
  })
  if (code === 0 && isInstalled(version)) {
    fs.rmSync(refusalFile(version), { force: true })
    return runtime
  }

  const reason = output.trim().split('\n')[0] ?? ''
  say(`Electron's release server can't be reached from here (${reason}). To try again: delete ${refusalFile(version)}`)
  fs.mkdirSync(cacheFolder(), { recursive: true })
  fs.writeFileSync(refusalFile(version), `${new Date().toISOString()}\n${output}`)
  return undefined
}

/** path.txt is the last thing the installer writes. */
function isInstalled(version) {
  try {
    const executable = fs.readFileSync(path.join(packageFolder, 'path.txt'), 'utf8')
    const installed = fs.readFileSync(path.join(packageFolder, 'dist/version'), 'utf8').trim().replace(/^v/, '')
    return installed === version && fs.existsSync(path.join(packageFolder, 'dist', executable))
  } catch {
    return false
  }
}

function wasRefusedLately(version) {
  try {
    return Date.now() - fs.statSync(refusalFile(version)).mtimeMs < refusalLasts
  } catch {
    return false
  }
}

function refusalFile(version) {
  return path.join(cacheFolder(), `electron-${version}-refused.txt`)
}
