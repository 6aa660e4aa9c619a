import fs from 'node:fs'
import path from 'node:path'
import { root } from '../bootstrap/paths.mjs'
import { compileFrameworks } from '../compile-frameworks.mjs'
import { compileSample } from './compile-sample.mjs'

const source = path.join(root, 'resources')
const target = path.join(root, 'out/resources')

/** What the app reads at run time: frameworks compiled from YAML to JSON, the rest as it is. */
export async function prepareResources() {
  fs.rmSync(target, { recursive: true, force: true })
  fs.mkdirSync(target, { recursive: true })
  for (const folder of ['fonts', 'icons']) {
    fs.cpSync(path.join(source, folder), path.join(target, folder), { recursive: true })
  }
  compileSample(path.join(source, 'sample'), path.join(target, 'sample/sample.json'))
  await compileFrameworks({ sourceDir: path.join(source, 'frameworks'), outDir: path.join(target, 'frameworks') })
}
