import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { root } from '../bootstrap/paths.mjs'

/** Everything that a build's result depends on. */
const inputs = [
  'main',
  'renderer',
  'shared',
  'resources',
  'scripts/build',
  'scripts/compile-frameworks.mjs',
  'vite.aliases.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

/** A digest over the names and contents of all inputs. */
export function sourceDigest() {
  const hash = crypto.createHash('sha256')
  for (const file of inputs.flatMap(listFiles)) {
    hash.update(`${path.relative(root, file)}\0`)
    hash.update(fs.readFileSync(file))
    hash.update('\0')
  }
  return hash.digest('hex')
}

function listFiles(input) {
  const location = path.join(root, input)
  if (!fs.existsSync(location)) return []
  if (!fs.statSync(location).isDirectory()) return [location]

  return fs
    .readdirSync(location, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
