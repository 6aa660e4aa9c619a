import { chownSync, lchownSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** "nobody" on every Linux: owns nothing, belongs to no group. */
const nobody = 65534

/** Root may do everything: where a test runs as root, only somebody else can be refused. */
export const isRoot = process.getuid?.() === 0

/** The same command as an ordinary user runs it; as it is where the test is not run by root. */
export function asOrdinaryUser(command: string, args: readonly string[]): [string, string[]] {
  if (!isRoot) return [command, [...args]]
  return ['setpriv', [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--', command, ...args]]
}

/** Gives a folder and all that is in it to the user of `asOrdinaryUser`. */
export function giveToOrdinaryUser(folder: string): void {
  if (!isRoot) return
  chownSync(folder, nobody, nobody)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(path.join(folder, name), nobody, nobody)
}
