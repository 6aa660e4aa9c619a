import { spawn } from 'node:child_process'
import path from 'node:path'
import { electronCommand } from '../../scripts/run/electron-command.mjs'
import { median, rounded } from './figures.mjs'
import { sampleData } from './sample-data.mjs'

/** Launch to Today answered from the sample's database, against a bare window of the same runtime. */
export async function benchLaunch({ rounds = 11 } = {}) {
  const { folder, demo, remove } = sampleData()
  const env = { SEVENFOLD_DATA_DIR: folder, SEVENFOLD_PERSON: demo.leadId }
  const bare = []
  const app = []
  try {
    for (let round = -1; round < rounds; round++) {
      const [floor, ours] = [await launch('bare-window', env), await launch('app-window', env)]
      if (round < 0) continue // the first of each fills the caches
      bare.push(floor)
      app.push(ours)
    }
  } finally {
    remove()
  }
  const [bareMs, appMs] = [median(bare), median(app)]
  return { ratio: rounded(appMs / bareMs, 3), bareMs: rounded(bareMs), appMs: rounded(appMs), rounds, limit: 1.25 }
}

/** @returns milliseconds from spawn to READY, and what was answered after it */
export function launchAndAnswer(name, env) {
  const [command, ...args] = electronCommand([path.join(import.meta.dirname, name)])
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let ms = null
    let output = ''
    let complaints = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text
      if (ms === null && output.includes('READY')) ms = performance.now() - started
    })
    child.stderr.setEncoding('utf8').on('data', (text) => (complaints += text))
    child.on('error', reject)
    child.on('close', () => {
      if (ms === null) return reject(new Error(`${name} never became ready:\n${complaints}`))
      const answer = /^ANSWER (.*)$/m.exec(output)?.[1]
      resolve({ ms, answer: answer ? JSON.parse(answer) : undefined })
    })
  })
}

async function launch(name, env) {
  return (await launchAndAnswer(name, env)).ms
}
