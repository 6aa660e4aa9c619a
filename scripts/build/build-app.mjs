import fs from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { root } from '../bootstrap/paths.mjs'
import { prepareResources } from './prepare-resources.mjs'
import { nodeConfig, nodeEntries, rendererConfig } from './vite-configs.mjs'

/** Builds the whole app into out/, from nothing. */
export async function buildApp() {
  // Whoever asks for the build, tests among them, gets what users get: React's development half is large and slow.
  process.env.NODE_ENV = 'production'
  fs.rmSync(path.join(root, 'out/main'), { recursive: true, force: true })
  await Promise.all([...nodeEntries.map((name) => build(nodeConfig(name))), build(rendererConfig), prepareResources()])
}
