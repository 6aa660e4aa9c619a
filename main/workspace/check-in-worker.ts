import { Worker } from 'node:worker_threads'

/** Follows the whole audit chain, and holds the tables against it, in a thread of its own. @returns the faults in plain sentences */
export type AuditChecker = (databaseFile: string) => Promise<string[]>

export function workerChecker(workerFile: string): AuditChecker {
  return (databaseFile) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(workerFile, { workerData: databaseFile })
      worker.on('message', (faults: string[]) => resolve(faults))
      worker.on('error', reject)
      worker.on('exit', (code) => reject(new Error(`The check stopped early (${code})`)))
    })
}
