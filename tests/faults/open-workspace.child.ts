import { systemClock } from '#main/platform/clock'
import { randomIds } from '#main/platform/ids'
import { openWorkspace } from '#main/workspace/workspace'

/* A second Sevenfold on the same data folder. Prints how that went, and holds what it got until its stdin ends. */
const [folder = ''] = process.argv.slice(2)

void openWorkspace(folder, { clock: systemClock, ids: randomIds, env: {} }).then((opened) => {
  process.stdout.write(`${opened.ok ? 'open' : opened.failure.kind}\n`)
  process.stdin.resume().on('end', () => void (opened.ok && opened.value.close()))
})
