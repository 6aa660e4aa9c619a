// Packs the app into dist/.
//   (nothing)    a folder for this computer's system, with whichever Electron runtime set-up found
//   --release    the same, but refused unless it is Electron's own release
//   --win        the Windows installer and the portable program; always a release
import process from 'node:process'
import { build, Platform } from 'electron-builder'
import { isPrebuiltEnough } from './bootstrap/native-addon.mjs'
import { root } from './bootstrap/paths.mjs'
import { nodeApiOf, recordedRuntime } from './bootstrap/runtime.mjs'
import { say } from './bootstrap/say.mjs'
import { buildIfChanged } from './build/build-if-changed.mjs'
import { packagingOptions } from './package/packaging-options.mjs'
import { refusal } from './package/refusal.mjs'

const isForWindows = process.argv.includes('--win')
const isRelease = isForWindows || process.argv.includes('--release')

const runtime = recordedRuntime()
const problem = refusal({ runtime, isRelease })
if (problem !== undefined) {
  say(problem)
  process.exit(1)
}

await buildIfChanged()
await build({
  projectDir: root,
  targets: isForWindows ? Platform.WINDOWS.createTarget() : Platform.current().createTarget('dir'),
  config: packagingOptions({ runtime, needsCompiledAddon: !isPrebuiltEnough([await nodeApiOf(runtime)]) }),
  publish: 'never',
})
if (!runtime.official) say('packed with a stand-in Electron runtime, for tests only: see NOT-FOR-RELEASE.txt in it')
