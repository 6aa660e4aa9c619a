import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { nodeConfig } from '../../scripts/build/vite-configs.mjs'
import { median, rounded } from './figures.mjs'
import { sampleData } from './sample-data.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const outDir = path.join(root, 'out/bench')

/**
 * The pack of the sample and of one ten times its size, each in a process of its own: milliseconds a page and peak
 * memory, beside raw pdfkit drawing the same words and, where it is installed, Chromium's print-to-PDF of them.
 */
export async function benchPack({ rounds = 7 } = {}) {
  await buildRunner()
  const { folder, remove } = sampleData()
  try {
    const rows = []
    for (const scale of [1, 10]) {
      for (const engine of ['sevenfold', 'pdfkit', ...(chromium() ? ['chromium'] : [])]) {
        const runs = Array.from({ length: rounds }, () => runOnce(engine, scale, folder))
        const ms = median(runs.map((run) => run.ms))
        const pages = runs[0].pages
        rows.push({
          engine,
          scale,
          pages,
          ms: rounded(ms, 0),
          msPerPage: rounded(ms / pages, 2),
          peakMb: rounded(median(runs.map((run) => run.peakMb)), 0),
        })
      }
    }
    const of = (engine, scale) => rows.find((row) => row.engine === engine && row.scale === scale)
    return {
      rows,
      /** Milliseconds a page at ten times the size over those at one: 1 or less is linear or better. */
      growth: rounded(of('sevenfold', 10).msPerPage / of('sevenfold', 1).msPerPage, 2),
      againstPdfkit: rounded(of('sevenfold', 10).ms / of('pdfkit', 10).ms, 2),
      ...(chromium() ? {} : { skipped: 'chromium is not installed, so its print-to-PDF was not run' }),
      rounds,
    }
  } finally {
    remove()
  }
}

function runOnce(engine, scale, folder) {
  const script = path.join(outDir, 'pack-runner.cjs')
  const measured = spawnSync(process.execPath, [script, engine, String(scale), folder, chromium() ?? ''], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (measured.status !== 0) throw new Error(`${engine} at ${scale}: ${measured.stderr}`)
  return JSON.parse(measured.stdout)
}

let found
function chromium() {
  if (found !== undefined) return found
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return (found = execFileSync('which', [name], { encoding: 'utf8' }).trim())
    } catch {
      continue // not that one
    }
  }
  return (found = null)
}

async function buildRunner() {
  fs.mkdirSync(outDir, { recursive: true })
  const config = nodeConfig('pack-runner')
  config.build.outDir = outDir
  config.build.rolldownOptions.input = path.join(import.meta.dirname, 'pack-runner.ts')
  await build(config)
}
