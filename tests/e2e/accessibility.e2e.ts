import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test, type Page } from '@playwright/test'
import { launchApp, type LaunchedApp } from '#tests/support/launch-app'
import { removeScratch, scratchFolder } from '#tests/support/scratch-folder'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  nodes: { target: string[] }[]
}

/** Everything axe finds wrong with what is on the screen, each with where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`${axe};0`)
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
    return (await axe.run()).violations
  })
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

const screens = [
  '/today',
  '/self-evaluation',
  '/self-evaluation/theme/LG',
  '/self-evaluation/IT-1',
  '/risks',
  '/risks/new',
  '/actions',
  '/actions/new',
  '/packs',
  '/organisation',
]

let dataDir: string
let launched: LaunchedApp

test.beforeAll(async () => {
  test.setTimeout(120_000)
  dataDir = scratchFolder()
  launched = await launchApp({ dataDir })
  const { page } = launched
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Look at the sample' }).click()
  await page.getByRole('heading', { name: 'Who is at the keyboard?' }).waitFor({ timeout: 90_000 })
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: /Siân/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor()
})

test.afterAll(async () => {
  await launched.close()
  removeScratch(dataDir)
})

for (const scheme of ['light', 'dark'] as const) {
  for (const screen of screens) {
    test(`axe finds nothing on ${screen} in ${scheme}`, async () => {
      const { page } = launched
      await page.emulateMedia({ colorScheme: scheme })
      await page.evaluate((hash) => (location.hash = hash), screen)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      await page.waitForTimeout(400)

      expect(await violations(page)).toEqual([])
    })
  }
}

test('axe finds nothing on an opened risk and an opened action', async () => {
  const { page } = launched
  for (const screen of ['Risk register', 'Actions']) {
    await page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click()
    await page.getByRole('table').last().getByRole('rowheader').getByRole('button').first().click()
    await page.waitForTimeout(400)
    expect(await violations(page)).toEqual([])
  }
})
