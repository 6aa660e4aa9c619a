// For working on the app: the renderer from Vite's server, changing as you save; the Node bundles rebuilt on change and
// Electron restarted. Closing the window ends it.
import fs from 'node:fs'
import process from 'node:process'
import { build, createServer } from 'vite'
import { builtFromFile } from './build/build-if-changed.mjs'
import { prepareResources } from './build/prepare-resources.mjs'
import { nodeConfig, nodeEntries, rendererConfig } from './build/vite-configs.mjs'
import { endElectron, spawnElectron } from './run/spawn-electron.mjs'

const restartDelay = 150

const server = await createServer(rendererConfig)
await server.listen()
const [serverUrl] = server.resolvedUrls.local

let electron
let restartTimer
const building = new Set(nodeEntries)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (electron) endElectron(electron)
    process.exit(0)
  })
}

// What is in out/ from here on is no longer what the next start or test may rely on.
fs.rmSync(builtFromFile, { force: true })
await prepareResources()
for (const name of nodeEntries) {
  const config = nodeConfig(name)
  await build({ ...config, build: { ...config.build, watch: {} }, plugins: [restartWhenBuilt(name)] })
}

/** Once all four are there: a change in shared code rebuilds several. */
function restartWhenBuilt(name) {
  return {
    name: 'restart-when-built',
    buildStart: () => void building.add(name),
    closeBundle: () => {
      building.delete(name)
      clearTimeout(restartTimer)
      if (building.size === 0) restartTimer = setTimeout(restart, restartDelay)
    },
  }
}

function restart() {
  if (electron) {
    electron.removeAllListeners('exit')
    electron.once('exit', launch)
    endElectron(electron)
    return
  }
  launch()
}

/** The one before has ended by now: the app lets only one of itself hold the data folder. */
function launch() {
  electron = spawnElectron({ electronArguments: process.argv.slice(2), env: { SEVENFOLD_DEV_URL: serverUrl } })
  electron.on('exit', (code) => process.exit(code ?? 0))
}
