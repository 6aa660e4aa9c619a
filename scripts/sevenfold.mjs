// The command line, from a checkout: `npm run sevenfold -- demo`. Its stdout and exit code are the program's own.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { root } from './bootstrap/paths.mjs'
import { mirrorExit } from './run/mirror-exit.mjs'

const cli = path.join(root, 'out/main/cli.cjs')
mirrorExit(spawn(process.execPath, ['--enable-source-maps', cli, ...process.argv.slice(2)], { stdio: 'inherit' }))
