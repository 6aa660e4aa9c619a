import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { workerRunner } from '#main/features/report/report-runner'
import { aSnapshot } from '#tests/main/features/report/document/make-snapshot'
import { fontsDir } from '#tests/support/built-resources'
import { temporaryFolder } from '#tests/support/open-test-database'
import { unwatched } from '#tests/support/pack-tools'

const job = { snapshot: aSnapshot(), fontsDir, signer: null }

function workerThat(does: string): string {
  const file = path.join(temporaryFolder(), 'worker.cjs')
  writeFileSync(file, `const { parentPort, workerData } = require('node:worker_threads')\n${does}`)
  return file
}

describe('workerRunner', () => {
  it('fails, rather than wait for ever, where the worker dies before it has said anything', async () => {
    await expect(workerRunner(workerThat('process.exit(3)'))(job, unwatched)).rejects.toThrow('stopped early (3)')
  })

  it('fails with what the worker threw', async () => {
    await expect(workerRunner(workerThat('throw new Error("no font")'))(job, unwatched)).rejects.toThrow('no font')
  })

  it('passes on how far it is, and tells the worker within moments that it was cancelled', async () => {
    const worker = workerThat(`
      parentPort.postMessage({ kind: 'progress', fraction: 0.5, stage: 'Drawing' })
      const cancelled = () => {
        if (Atomics.load(workerData.cancel, 0) === 0) return setTimeout(cancelled, 5)
        parentPort.postMessage({ kind: 'done', outcome: { kind: 'cancelled' } })
      }
      cancelled()
    `)
    const heard: [number, string][] = []
    const watch = {
      onProgress: (fraction: number, stage: string) => void heard.push([fraction, stage]),
      isCancelled: () => heard.length > 0,
    }

    expect(await workerRunner(worker)(job, watch)).toEqual({ kind: 'cancelled' })

    expect(heard).toEqual([[0.5, 'Drawing']])
  })
})
