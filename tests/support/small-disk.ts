import { execFileSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { isRoot } from './ordinary-user'
import { temporaryFolder } from './open-test-database'

/** Why no disk of a given size can be had here, or null where one can. */
export const noSmallDisk = canMount()

/** A real disk of this many kilobytes, in memory, gone when the test ends. @returns its folder */
export function smallDisk(kilobytes: number): string {
  const folder = temporaryFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder])
  // Lazily: a file that a test left open must not keep the folder from going.
  onTestFinished(() => void execFileSync('umount', ['-l', folder]))
  return folder
}

function canMount(): string | null {
  if (process.platform !== 'linux') return 'only Linux can mount a small disk in memory'
  if (!isRoot) return 'only root can mount a small disk'
  try {
    const folder = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim()
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    execFileSync('rmdir', [folder])
    return null
  } catch {
    return 'this machine does not let root mount anything'
  }
}
