import { expect, type Page } from '@playwright/test'

/*
 * The main job, as a lead would do it, in the words on the screen. The same story runs in the built checkout and in the
 * packaged app.
 */
export const provider = 'Hafod & Sons Training'
export const lead = 'Siân Llŷr Gwynfor'
export const passphrase = 'three quiet herons'
export const organisationPassphrase = 'seven bridges over tame water'

const narrative = 'The lead and her deputy are named on the first page of the handbook, and on the wall of each room.'

/** First start: the provider, a site, the scope questions, the people. Ends on Today. */
export async function describeProvider(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Set up our provider' }).click()
  await page.getByLabel('Name of the provider').fill(provider)
  await page.getByLabel('Staff', { exact: true }).fill('12')
  await page.getByLabel('Apprentices').fill('180')
  await page.getByRole('button', { name: 'Save and go on' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Sites' })).toBeVisible()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What applies to you' })).toBeVisible()
  const subcontractors = page.getByRole('group', { name: /subcontract/i })
  await subcontractors.getByRole('radio', { name: 'No' }).check()
  await page.getByRole('button', { name: 'Next' }).click()

  await page.getByRole('button', { name: 'Add a person' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(lead)
  await dialog.getByRole('textbox', { name: 'Job title' }).fill('Designated safeguarding lead')
  await dialog.getByRole('button', { name: 'Add the person' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Finish' }).click()
  await expectToday(page)
}

export async function expectToday(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
}

/** At a later start: says who is there. */
export async function sitDown(page: Page): Promise<void> {
  await page.getByRole('button', { name: lead }).click()
  await expectToday(page)
}

export async function goTo(page: Page, screen: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible()
}

export async function judge(page: Page): Promise<void> {
  await goTo(page, 'Self-evaluation')
  await page.getByRole('link', { name: 'Named senior accountability' }).first().click()
  await page.getByRole('radio', { name: /^Established/ }).check()
  await page.getByRole('radio', { name: /^We could show it/ }).check()
  await page.getByLabel(/^What happens/).fill(narrative)
  await page.getByLabel(/^What happens/).blur()
  await expect(page.getByRole('status').filter({ hasText: 'Saved at' })).toBeVisible()
}

export async function expectJudged(page: Page): Promise<void> {
  await goTo(page, 'Self-evaluation')
  await page.getByRole('link', { name: 'Named senior accountability' }).first().click()
  await expect(page.getByRole('radio', { name: /^Established/ })).toBeChecked()
  await expect(page.getByLabel(/^What happens/)).toHaveValue(narrative)
}

/** Adapts a library risk by answering its local question. */
export async function adoptRisk(page: Page): Promise<void> {
  await goTo(page, 'Risk register')
  await page.getByRole('link', { name: 'Add from the library' }).first().click()
  await page.getByText('Remote learner drawn in online and nobody notices').first().click()
  await page.getByRole('button', { name: 'Take R01 into the register' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('Our evening bootcamp: three weeks between live sessions.')
  await dialog.getByRole('button', { name: 'Take into the register' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /R-001/ })).toBeVisible()
}

export async function expectRisk(page: Page): Promise<void> {
  await goTo(page, 'Risk register')
  await expect(page.getByRole('row', { name: /R-001.*Remote learner/ })).toBeVisible()
}

export async function addAction(page: Page): Promise<void> {
  await goTo(page, 'Actions')
  await page.getByRole('link', { name: 'Add an action' }).first().click()
  await page.getByLabel(/^What will be done/).fill('Ring every bootcamp learner once between live sessions')
  await page.getByRole('button', { name: 'Add the action' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /A-001/ })).toBeVisible()
}

export async function expectAction(page: Page): Promise<void> {
  await goTo(page, 'Actions')
  await expect(page.getByRole('row', { name: /A-001.*Ring every bootcamp learner/ })).toBeVisible()
}

/** Makes the root and the signatory. @returns the recovery key as it was shown */
export async function setUpSigning(page: Page): Promise<string> {
  await goTo(page, 'Packs')
  await page.getByRole('button', { name: 'Make the root' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'The organisation’s passphrase' }).fill(organisationPassphrase)
  await dialog.getByRole('textbox', { name: 'The same again' }).fill(organisationPassphrase)
  await dialog.getByRole('button', { name: 'Make the root' }).click()
  const recoveryKey = await page.getByRole('group', { name: 'Recovery key' }).innerText()
  await page.getByRole('checkbox', { name: /I have written it down/ }).check()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()

  await page.getByRole('button', { name: 'Add a signatory' }).first().click()
  await choose(page, 'Who signs', lead)
  await dialog.getByRole('textbox', { name: 'Role' }).fill('Designated safeguarding lead')
  await dialog.getByRole('textbox', { name: 'The signatory’s own passphrase' }).fill(passphrase)
  await dialog.getByRole('textbox', { name: 'The same again' }).fill(passphrase)
  await dialog.getByRole('textbox', { name: 'The organisation’s passphrase' }).fill(organisationPassphrase)
  await dialog.getByRole('button', { name: 'Add the signatory' }).click()
  await expect(dialog).toBeHidden()
  return recoveryKey
}

/** Opens a select by its label and takes an option by its name. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('combobox', { name: label })
    .or(page.getByRole('dialog').getByLabel(label))
    .first()
    .click()
  await page.getByRole('option', { name: option }).click()
}
