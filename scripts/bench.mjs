import { spawnSync } from 'node:child_process'
import { withDisplay } from './run/electron-command.mjs'
import { benchLaunch } from '../tests/bench/launch.mjs'
import { benchPack } from '../tests/bench/pack.mjs'
import { benchSave } from '../tests/bench/save.mjs'

/*
 * `npm run bench [-- NAME …] [--json]`: figures as ratios measured in one run against a named reference. A screen is put
 * up once for all, since starting one would be part of every launch.
 */
const benches = { launch: benchLaunch, save: benchSave, pack: benchPack }

const given = process.argv.slice(2)
const names = given.filter((argument) => !argument.startsWith('--'))
const unknown = names.find((name) => !(name in benches))
if (unknown) {
  process.stderr.write(`There is no bench named ${unknown}: choose from ${Object.keys(benches).join(', ')}.\n`)
  process.exit(2)
}

const [command, ...rest] = withDisplay([process.execPath, ...process.argv.slice(1)])
if (command !== process.execPath) process.exit(spawnSync(command, rest, { stdio: 'inherit' }).status ?? 1)

const results = {}
for (const name of names.length > 0 ? names : Object.keys(benches)) results[name] = await benches[name]()

if (!given.includes('--json')) for (const [name, figures] of Object.entries(results)) printTable(name, figures)
process.stdout.write(`${JSON.stringify(results, null, given.includes('--json') ? 0 : 2)}\n`)

function printTable(name, figures) {
  process.stdout.write(`\n${name}\n`)
  const rows = Array.isArray(figures.rows) ? figures.rows : [figures]
  console.table(rows)
}
