import { expect, test } from '@playwright/test'
import { launchApp } from '#tests/support/launch-app'
import { removeScratch, scratchFolder } from '#tests/support/scratch-folder'
import * as story from './pages/main-story'

test('what was shown as saved is there after the program is killed while typing', async () => {
  const dataDir = scratchFolder()
  const first = await launchApp({ dataDir })
  await story.describeProvider(first.page)
  await story.judge(first.page)
  const box = first.page.getByLabel(/^What we could show|^How do we know: what we could show/)
  await box.fill('The minutes of March. ')
  await expect(first.page.getByRole('status').filter({ hasText: 'Saved at' })).toBeVisible()
  const saved = first.page.getByRole('status').filter({ hasText: /Saved at/ })
  await expect(saved).toBeVisible()
  await box.pressSequentially('And then the minutes of Ju', { delay: 10 })

  const ended = new Promise((resolve) => first.app.process().once('exit', resolve))
  first.app.process().kill('SIGKILL')
  await ended

  const second = await launchApp({ dataDir })
  await story.sitDown(second.page)
  await story.expectJudged(second.page)
  await expect(second.page.getByLabel(/^What we could show|^How do we know: what we could show/)).toHaveValue(
    /^The minutes of March\./,
  )
  await second.close()
  removeScratch(dataDir)
})
