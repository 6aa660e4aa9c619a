import fs from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { cacheFolder } from './paths.mjs'

/** Where the thing called `key` is or would be. A folder that exists is complete: it appears by one rename. */
export function cachedPath(key) {
  return path.join(cacheFolder(), key)
}

export function isCached(key) {
  return fs.existsSync(cachedPath(key))
}

/**
 * Gives the cached folder for `key`, making it first if need be: `make(folder)` fills an empty folder. What it leaves
 * half-done when it fails or is killed is never mistaken for the result.
 */
export async function cachedOrMade(key, make) {
  const folder = cachedPath(key)
  if (isCached(key)) return folder

  return withLock(`make-${key}`, async () => {
    if (isCached(key)) return folder

    removeLeftovers(folder)
    const unfinished = `${folder}.unfinished-${process.pid}`
    fs.mkdirSync(unfinished, { recursive: true })
    try {
      await make(unfinished)
      fs.renameSync(unfinished, folder)
    } finally {
      fs.rmSync(unfinished, { recursive: true, force: true })
    }
    return folder
  })
}

/** Under the lock, every unfinished folder of this key belongs to a run that was killed. */
function removeLeftovers(folder) {
  const prefix = `${path.basename(folder)}.unfinished-`
  for (const name of fs.readdirSync(path.dirname(folder))) {
    if (name.startsWith(prefix)) {
      fs.rmSync(path.join(path.dirname(folder), name), { recursive: true, force: true })
    }
  }
}
