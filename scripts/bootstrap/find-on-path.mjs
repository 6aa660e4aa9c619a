import fs from 'node:fs'
import path from 'node:path'

/** The program's full path, or undefined. */
export function findOnPath(program) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const candidate = path.join(folder, program)
    try {
      fs.accessSync(candidate, fs.constants.X_OK)
      return candidate
    } catch {
      // Not in this folder.
    }
  }
  return undefined
}
