// Brings a checkout to the point where a command can run. Plain Node: it starts before anything is installed.
//   --electron     an Electron runtime as well
//   --test-tools   the programs that the tests call as well
//   --build        the app built, if its sources have changed
import process from 'node:process'
import { checkNode } from './bootstrap/check-node.mjs'
import { shortDigest } from './bootstrap/digest.mjs'
import { installPackages } from './bootstrap/install-packages.mjs'
import { withLock } from './bootstrap/lock.mjs'
import { isAddonCompiled, isPrebuiltEnough, provideCompiledAddon } from './bootstrap/native-addon.mjs'
import { root } from './bootstrap/paths.mjs'
import { executableOf, provideRuntime, nodeApiOf } from './bootstrap/runtime.mjs'
import { say, SetUpProblem } from './bootstrap/say.mjs'
import { hasNoDisplay, provideSystemPackages } from './bootstrap/system-packages.mjs'

const wants = {
  electron: process.argv.includes('--electron'),
  testTools: process.argv.includes('--test-tools'),
  build: process.argv.includes('--build'),
}

try {
  checkNode()
  await withLock(`checkout-${shortDigest(root)}`, setUp)
} catch (error) {
  if (!(error instanceof SetUpProblem)) throw error
  say(error.message)
  process.exitCode = 1
}

async function setUp() {
  await installPackages()
  const runtime = wants.electron ? await provideRuntime() : undefined
  await provideSystemPackages(systemNeeds(runtime))

  const nodeApis = [process.versions.napi, ...(runtime ? [await nodeApiOf(runtime)] : [])]
  if (!isPrebuiltEnough(nodeApis)) await provideCompiledAddon()

  if (wants.build) {
    const { buildIfChanged } = await import('./build/build-if-changed.mjs')
    await buildIfChanged()
  }
}

/** Everything at once, so that the reader types one command, not one per discovery. */
function systemNeeds(runtime) {
  // Before Electron can load it can't be asked for its Node-API. Only the official release is sure to need no compiler.
  const mayCompile = !isPrebuiltEnough([process.versions.napi]) || runtime?.official === false
  const purposes = []
  if (mayCompile && !isAddonCompiled()) purposes.push('compiling')
  if (wants.testTools) purposes.push('testing')
  if (runtime && (wants.testTools || hasNoDisplay())) purposes.push('display')
  return { purposes, electron: runtime && executableOf(runtime) }
}
