import { Worker } from 'node:worker_threads'
import type { ReportJob, ReportOutcome, ReportWatch } from './make-report'

/** Makes a report somewhere: in a worker in the app and on the command line, in the same thread in tests. */
export type ReportRunner = (job: ReportJob, watch: ReportWatch) => Promise<ReportOutcome>

/** What the worker says. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly fraction: number; readonly stage: string }
  | { readonly kind: 'done'; readonly outcome: ReportOutcome }

const askEveryMs = 100

/** A worker of its own for each report, so that the window never stalls and the memory goes back when it ends. */
export function workerRunner(workerFile: string): ReportRunner {
  return (job, watch) =>
    new Promise((resolve, reject) => {
      const cancel = new Int32Array(new SharedArrayBuffer(4))
      const worker = new Worker(workerFile, { workerData: { job, cancel } })
      const asking = setInterval(() => {
        if (watch.isCancelled()) Atomics.store(cancel, 0, 1)
      }, askEveryMs)
      worker.on('message', (message: FromWorker) => {
        if (message.kind === 'progress') watch.onProgress(message.fraction, message.stage)
        else resolve(message.outcome)
      })
      worker.on('error', reject)
      worker.on('exit', (code) => {
        clearInterval(asking)
        // After 'done' this changes nothing; without it the worker died before it could say anything.
        reject(new Error(`The report worker stopped early (${code})`))
      })
    })
}
