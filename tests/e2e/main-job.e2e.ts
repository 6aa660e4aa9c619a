import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { launchApp, type LaunchedApp } from '#tests/support/launch-app'
import { removeScratch, scratchFolder } from '#tests/support/scratch-folder'
import * as story from './pages/main-story'
import { exportPack, verifyNewest } from './pages/packs'

test.describe.configure({ mode: 'serial' })

let dataDir: string
let launched: LaunchedApp

test.beforeAll(async () => {
  dataDir = scratchFolder()
  launched = await launchApp({ dataDir })
})

test.afterAll(() => {
  // After a failure an open form would rightly keep the window open.
  launched.app.process().kill('SIGKILL')
  removeScratch(dataDir)
})

test('a lead describes the provider and arrives at Today', async () => {
  await story.describeProvider(launched.page)
  await expect(launched.page.getByText(story.provider).filter({ visible: true }).first()).toBeVisible()
})

test('a judgement saves itself and says so', async () => {
  await story.judge(launched.page)
})

test('a library risk is adapted by its local question', async () => {
  await story.adoptRisk(launched.page)
  await story.expectRisk(launched.page)
})

test('an action is added', async () => {
  await story.addAction(launched.page)
  await story.expectAction(launched.page)
})

test('a signed pack is exported, and independent programs call it valid and whole', async () => {
  const recoveryKey = await story.setUpSigning(launched.page)
  expect(recoveryKey.replace(/\s/g, '').length).toBeGreaterThan(20)
  const file = path.join(dataDir, 'pack.pdf')

  await exportPack(launched, { file, passphrase: 'not the right words' })
  await expect(
    launched.page
      .getByText(/passphrase/i)
      .filter({ hasText: /not|wrong/i })
      .first(),
  ).toBeVisible()
  expect(existsSync(file)).toBe(false)
  await exportPack(launched, { file, passphrase: story.passphrase, isOpen: true })
  await expect.poll(() => existsSync(file), { timeout: 60_000 }).toBe(true)

  const signature = execFileSync('pdfsig', [file], { encoding: 'utf8' })
  expect(signature).toContain('Signature is Valid')
  expect(signature).toContain('Total document signed')
  expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors')
  expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).toContain(story.provider)
  await verifyNewest(launched.page)
})

test('after quitting and starting again, all of it is there', async () => {
  await launched.close()
  launched = await launchApp({ dataDir })

  await story.sitDown(launched.page)
  await story.expectJudged(launched.page)
  await story.expectRisk(launched.page)
  await story.expectAction(launched.page)
  await story.goTo(launched.page, 'Packs')
  await expect(launched.page.getByText(/SF-\d{4}-0001/).first()).toBeVisible()
})
