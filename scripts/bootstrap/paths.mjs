import os from 'node:os'
import path from 'node:path'

/** The checkout. */
export const root = path.resolve(import.meta.dirname, '../..')

/** What set-up chose, for the scripts and tests that start Electron. Gone with node_modules, so never out of step with it. */
export const runtimeRecordFile = path.join(root, 'node_modules/.sevenfold/runtime.json')

/**
 * Downloads and compiled files live here, outside node_modules, so that neither a fresh `npm ci` nor a second checkout
 * repeats them. Safe to delete at any time.
 */
export function cacheFolder() {
  return path.join(userCacheFolder(), 'sevenfold-build')
}

function userCacheFolder() {
  if (process.platform === 'win32') {
    return process.env.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData', 'Local')
  }
  if (process.platform === 'darwin') {
    return path.join(os.homedir(), 'Library', 'Caches')
  }
  return process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache')
}
