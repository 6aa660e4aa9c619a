import { percentile, median, rounded } from './figures.mjs'
import { launchAndAnswer } from './launch.mjs'
import { sampleData } from './sample-data.mjs'

/** A save from the page to its acknowledged commit, against the same rows committed by bare better-sqlite3. */
export async function benchSave({ saves = 300 } = {}) {
  const { folder, demo, remove } = sampleData()
  try {
    const env = { SEVENFOLD_DATA_DIR: folder, SEVENFOLD_PERSON: demo.leadId, BENCH_SAVES: String(saves) }
    const { answer } = await launchAndAnswer('app-window', env)
    const [app, floor] = [answer.app.slice(20), answer.floor.slice(20)]
    return {
      ratio: rounded(median(app) / median(floor), 2),
      bareP95Ms: rounded(percentile(floor, 0.95), 2),
      appP95Ms: rounded(percentile(app, 0.95), 2),
      aboveP95Ms: rounded(percentile(app, 0.95) - percentile(floor, 0.95), 2),
      bareMedianMs: rounded(median(floor), 2),
      appMedianMs: rounded(median(app), 2),
      saves,
      limitAboveP95Ms: 3,
    }
  } finally {
    remove()
  }
}
