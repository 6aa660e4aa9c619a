// Starts the built app from the checkout. Arguments are passed on to it.
import { mirrorExit } from './run/mirror-exit.mjs'
import { leadsGroup, spawnElectron } from './run/spawn-electron.mjs'

mirrorExit(spawnElectron({ electronArguments: process.argv.slice(2) }), { wholeGroup: leadsGroup })
