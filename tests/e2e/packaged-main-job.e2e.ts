import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { launchPackagedApp, type PackagedApp } from '#tests/support/launch-packaged-app'
import { removeScratch, scratchFolder } from '#tests/support/scratch-folder'
import * as story from './pages/main-story'
import { answerSaveDialog } from './pages/native-save-dialog'
import { openSigning, sign, verifyNewest } from './pages/packs'

/*
 * The main job in the program as a user gets it: from its archive, with its fuses, its native save dialog answered by
 * real keys. There is no inspector to lean on.
 */
let dataHome: string
let launched: PackagedApp

test.beforeAll(async () => {
  dataHome = scratchFolder()
  launched = await launchPackagedApp({ dataHome })
})

test.afterAll(() => {
  launched.process.kill('SIGKILL')
  removeScratch(dataHome)
})

test('first start, a judgement, a risk, an action, a signed export, quit, restart: all of it is there', async () => {
  test.setTimeout(180_000)
  const { page } = launched
  await story.describeProvider(page)
  await story.judge(page)
  await story.adoptRisk(page)
  await story.addAction(page)
  await story.setUpSigning(page)

  const file = path.join(dataHome, 'pack.pdf')
  await openSigning(page)
  await sign(page, story.passphrase)
  answerSaveDialog(file)
  await expect.poll(() => existsSync(file), { timeout: 90_000 }).toBe(true)
  const signature = execFileSync('pdfsig', [file], { encoding: 'utf8' })
  expect(signature).toContain('Signature is Valid')
  expect(signature).toContain('Total document signed')
  await verifyNewest(page)

  await launched.close()
  expect(readdirSync(path.join(dataHome, 'Sevenfold', 'own', 'backups')).length).toBeGreaterThan(0)
  launched = await launchPackagedApp({ dataHome })
  await story.sitDown(launched.page)
  await story.expectJudged(launched.page)
  await story.expectRisk(launched.page)
  await story.expectAction(launched.page)
})

test('the package holds no second way in', () => {
  const resources = path.resolve(import.meta.dirname, '../../dist/linux-unpacked/resources')

  expect(readdirSync(resources).filter((name) => name.endsWith('.asar'))).toEqual(['app.asar'])
})

test('neither the environment nor the inspector opens it', async () => {
  const other = scratchFolder()
  const elsewhere = path.join(other, 'elsewhere')
  const app = await launchPackagedApp({
    dataHome: other,
    args: ['--inspect=0'],
    env: { SEVENFOLD_DATA_DIR: elsewhere, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--inspect=0' },
  })

  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible()

  expect(existsSync(elsewhere)).toBe(false)
  expect(app.stderr()).not.toContain('Debugger listening')
  await app.close()
  removeScratch(other)
})
