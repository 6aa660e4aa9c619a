import fs from 'node:fs'
import path from 'node:path'
import { root } from '../bootstrap/paths.mjs'
import { say } from '../bootstrap/say.mjs'
import { sourceDigest } from './source-digest.mjs'

/** Says which sources the present out/ was built from. Absent while a build is under way or after one that failed. */
export const builtFromFile = path.join(root, 'out/built-from.txt')

export async function buildIfChanged() {
  const digest = sourceDigest()
  if (readStamp() === digest) return

  say('building …')
  fs.rmSync(builtFromFile, { force: true })
  // Vite takes a moment to load even when there is nothing to do, so it is only asked for here.
  const { buildApp } = await import('./build-app.mjs')
  await buildApp()
  fs.writeFileSync(builtFromFile, digest)
}

function readStamp() {
  try {
    return fs.readFileSync(builtFromFile, 'utf8')
  } catch {
    return undefined
  }
}
