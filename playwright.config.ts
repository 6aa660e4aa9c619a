import { defineConfig } from '@playwright/test'

const packagedOnly = '**/packaged*.e2e.ts'

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results/e2e',
  reporter: [['list']],
  timeout: 60_000,
  use: { actionTimeout: 15_000 },
  forbidOnly: process.env['CI'] === 'true',
  // One window at a time: focus and the clipboard belong to the whole desktop. And a test that needs a retry is broken.
  workers: 1,
  retries: 0,
  projects: [
    { name: 'app', testIgnore: packagedOnly },
    { name: 'packaged', testMatch: packagedOnly },
  ],
})
