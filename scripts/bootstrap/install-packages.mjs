import fs from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'
import { npmCommand, runOrStop } from './run.mjs'
import { say } from './say.mjs'

/**
 * Brings node_modules to what package-lock.json says, if it isn't already. Install scripts stay off: nothing here needs
 * one, and what Electron and better-sqlite3 would do in theirs the steps after this one do, cached.
 */
export async function installPackages() {
  if (arePackagesInstalled(root)) return

  say('installing npm packages …')
  const [npm, ...npmArguments] = npmCommand()
  await runOrStop(npm, [...npmArguments, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root })
}

/**
 * npm's own record of what it put into node_modules, written when it has finished, against the lock. It holds for an
 * `npm ci` by hand as well, and an interrupted one leaves no record.
 */
export function arePackagesInstalled(checkout) {
  const wanted = readPackages(path.join(checkout, 'package-lock.json'))
  const present = readPackages(path.join(checkout, 'node_modules/.package-lock.json'))
  if (wanted === undefined || present === undefined) return false

  return Object.entries(wanted)
    .filter(([location]) => location !== '')
    .every(([location, entry]) => isPresent(path.join(checkout, location), entry, present[location]))
}

function isPresent(folder, wanted, present) {
  // Another platform's binary: npm leaves it out.
  if (present === undefined) return wanted.optional === true
  const isSame = present.version === wanted.version && present.integrity === wanted.integrity
  return isSame && fs.existsSync(folder)
}

function readPackages(lockFile) {
  try {
    return JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages
  } catch {
    return undefined
  }
}
