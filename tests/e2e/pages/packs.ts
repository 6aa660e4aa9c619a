import { expect, type Page } from '@playwright/test'
import type { LaunchedApp } from '#tests/support/launch-app'
import { lead } from './main-story'

/** Fills in the signing dialog, with the native save dialog answered by `file`. `isOpen`: the dialog is still there from before. */
export async function exportPack(
  { app, page }: Pick<LaunchedApp, 'app' | 'page'>,
  { file, passphrase, isOpen = false }: { file: string; passphrase: string; isOpen?: boolean },
): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  if (!isOpen) await openSigning(page)
  await sign(page, passphrase)
}

export async function openSigning(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Signed/ }).check()
  await page.getByRole('button', { name: 'Sign and export…' }).click()
}

export async function sign(page: Page, passphrase: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: `Passphrase of ${lead}` }).fill(passphrase)
  await dialog.getByRole('button', { name: 'Sign and export' }).click()
}

/** After an export: closes what it said, and has the newest pack checked. */
export async function verifyNewest(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/SF-\d{4}-0001/)).toBeVisible({ timeout: 60_000 })
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await page
    .getByRole('button', { name: /^Verify SF-/ })
    .first()
    .click()
  await expect(page.getByRole('dialog').getByText(/not changed since/)).toBeVisible()
  await page.keyboard.press('Escape')
}
