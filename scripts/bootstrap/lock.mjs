import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cacheFolder } from './paths.mjs'
import { say } from './say.mjs'

const pollMilliseconds = 200

/** A holder touches its lock this often, and is taken for dead after this long without: process numbers come round again. */
const heartbeatMilliseconds = 5_000
const deadAfterMilliseconds = 60_000

/**
 * Runs `work` while nobody else on this machine holds the lock of that name. A lock is a folder, because making one is
 * atomic on every file system; it names its holder, so that one left behind by a killed run is taken over.
 */
export async function withLock(name, work) {
  const lockFolder = path.join(cacheFolder(), 'locks', name)
  fs.mkdirSync(path.dirname(lockFolder), { recursive: true })

  let announced = false
  while (!tryToLock(lockFolder)) {
    if (isAbandoned(lockFolder)) {
      breakLock(lockFolder)
      continue
    }
    if (!announced) {
      say('another set-up is running; waiting for it …')
      announced = true
    }
    await sleep(pollMilliseconds)
  }

  const heartbeat = setInterval(() => touch(lockFolder), heartbeatMilliseconds)
  heartbeat.unref()
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    fs.rmSync(lockFolder, { recursive: true, force: true })
  }
}

function tryToLock(lockFolder) {
  try {
    fs.mkdirSync(lockFolder)
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
  fs.writeFileSync(holderFile(lockFolder), String(process.pid))
  return true
}

function isAbandoned(lockFolder) {
  const pid = readHolder(lockFolder)
  if (pid === undefined) {
    // Made, but not signed: its holder is between two lines, or was killed there.
    return ageOf(lockFolder) > heartbeatMilliseconds
  }
  if (ageOf(lockFolder) > deadAfterMilliseconds) return true
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    // EPERM means that the process exists and belongs to someone else.
    return error.code === 'ESRCH'
  }
}

/** Renames first: of several waiting runs only one succeeds, so none removes the lock that another has just made. */
function breakLock(lockFolder) {
  const graveyard = `${lockFolder}.abandoned-${process.pid}`
  try {
    fs.renameSync(lockFolder, graveyard)
  } catch {
    return
  }
  fs.rmSync(graveyard, { recursive: true, force: true })
}

function readHolder(lockFolder) {
  try {
    const pid = Number(fs.readFileSync(holderFile(lockFolder), 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

function touch(lockFolder) {
  const now = new Date()
  try {
    fs.utimesSync(lockFolder, now, now)
  } catch {
    // Another run took us for dead. The work goes on: what it makes appears by a rename, whoever comes first.
  }
}

function ageOf(lockFolder) {
  try {
    return Date.now() - fs.statSync(lockFolder).mtimeMs
  } catch {
    return 0
  }
}

function holderFile(lockFolder) {
  return path.join(lockFolder, 'pid')
}
