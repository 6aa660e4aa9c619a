import { writeFileSync } from 'node:fs'
import { exportPack } from '#main/features/report/pack.service'
import { loadNewestFramework } from '#main/features/framework/load-framework'
import { systemClock } from '#main/platform/clock'
import { randomIds } from '#main/platform/ids'
import { openWorkspace } from '#main/workspace/workspace'

/* An app that is killed in the middle of a pack: the intent is recorded, half the file is on the disk, the rest never comes. */
const [folder = '', resources = '', out = ''] = process.argv.slice(2)

async function drawForEver(): Promise<void> {
  const opened = await openWorkspace(folder, { clock: systemClock, ids: randomIds, env: {} })
  if (!opened.ok) throw new Error(opened.failure.kind)
  const ctx = opened.value.contextFor({ personId: null, enteredForId: null })
  await exportPack(
    ctx,
    {
      framework: loadNewestFramework(resources).framework,
      fontsDir: '',
      appVersion: '1.2.3',
      isSample: false,
      run: () => {
        writeFileSync(`${out}.writing`, 'half a pack')
        process.stdout.write('drawing\n')
        return new Promise(() => setInterval(() => {}, 1000))
      },
    },
    {
      kind: 'unsigned',
      sections: ['people'],
      signatoryId: null,
      passphrase: null,
      chooseFile: () => Promise.resolve(out),
    },
    { onProgress: () => {}, isCancelled: () => false },
  )
}

void drawForEver()
