import { mkdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { compileFrameworks } from '../../scripts/compile-frameworks.mjs'
import { compileSample } from '../../scripts/build/compile-sample.mjs'

const root = path.resolve(import.meta.dirname, '../..')
let built: Promise<string> | null = null

/** The resources as the app reads them, compiled afresh from the sources, once a test file. @returns the folder */
export function builtResources(): Promise<string> {
  return (built ??= build())
}

export const fontsDir = path.join(root, 'resources', 'fonts')

async function build(): Promise<string> {
  const folder = path.join(os.tmpdir(), `sevenfold-resources-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await compileFrameworks({
    sourceDir: path.join(root, 'resources', 'frameworks'),
    outDir: path.join(folder, 'frameworks'),
  })
  compileSample(path.join(root, 'resources', 'sample'), path.join(folder, 'sample', 'sample.json'))
  return folder
}
