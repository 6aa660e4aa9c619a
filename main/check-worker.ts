import { parentPort, workerData } from 'node:worker_threads'
import { checkDatabase } from '#main/workspace/check-database'

/** The worker's entry: one check of the database that it was given the path of, then it ends. */
void checkDatabase(workerData as string).then(({ faults }) => parentPort?.postMessage(faults)) // what workerChecker gave it
