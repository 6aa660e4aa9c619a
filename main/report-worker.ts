import { parentPort, workerData } from 'node:worker_threads'
import { makeReport, type ReportJob } from '#main/features/report/make-report'
import type { FromWorker } from '#main/features/report/report-runner'

/** The worker's entry: one report, then it ends. */
const { job, cancel } = workerData as { job: ReportJob; cancel: Int32Array } // what workerRunner gave it

function say(message: FromWorker): void {
  parentPort?.postMessage(message)
}

void makeReport(job, {
  onProgress: (fraction, stage) => say({ kind: 'progress', fraction, stage }),
  isCancelled: () => Atomics.load(cancel, 0) === 1,
}).then((outcome) => say({ kind: 'done', outcome }))
