// Type-checks the four projects, two at a time: more would only take turns on two cores.
import fs from 'node:fs'
import path from 'node:path'
import { root } from './bootstrap/paths.mjs'
import { run } from './bootstrap/run.mjs'

const waiting = ['main', 'tests', 'renderer', 'shared']
const compiler = path.join(root, 'node_modules/typescript/bin/tsc')

await Promise.all([checkInTurn(), checkInTurn()])

async function checkInTurn() {
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
    await check(project)
  }
}

async function check(project) {
  const config = path.join(root, project, 'tsconfig.json')
  if (!fs.existsSync(config)) {
    report(`${project}: ${config} is missing`)
    return
  }
  const { code, output } = await run(process.execPath, [compiler, '-p', config], { cwd: root })
  if (code !== 0) report(`${project}:\n${output}`)
}

function report(problem) {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 1
}
