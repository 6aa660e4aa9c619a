import fs from 'node:fs'
import path from 'node:path'
import { root } from '../bootstrap/paths.mjs'

const folder = path.join(root, 'test-results/reports')

/** Where a stage's runner writes its results. Last time's are removed, so that they can't stand in for this time's. */
export function prepareResultsFile(stage) {
  const file = path.join(folder, `${stage}.json`)
  fs.mkdirSync(folder, { recursive: true })
  fs.rmSync(file, { force: true })
  return file
}

/** The content, or undefined when the runner ended before it could write any. */
export function readResultsFile(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
