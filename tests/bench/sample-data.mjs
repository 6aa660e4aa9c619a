import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** A data folder whose own workspace holds the sample's database, as a provider of that size would have it. */
export function sampleData() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sevenfold-bench-'))
  const answer = execFileSync(process.execPath, ['out/main/cli.cjs', 'demo', '--out', folder, '--json'], {
    cwd: root,
    encoding: 'utf8',
  })
  fs.renameSync(path.join(folder, 'workspace'), path.join(folder, 'own'))
  return { folder, demo: JSON.parse(answer), remove: () => fs.rmSync(folder, { recursive: true, force: true }) }
}
