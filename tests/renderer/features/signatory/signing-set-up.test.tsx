import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { flushAll } from '#renderer/ipc/unsaved'
import { err } from '#shared/result'
import { aSignatory, installPacksBridge, notSetUp } from '#tests/renderer/features/report/packs-bridge'
import { renderPacks } from '#tests/renderer/features/report/render-packs'

const dialog = () => within(screen.getByRole('dialog'))
const type = (label: RegExp, text: string) =>
  fireEvent.change(dialog().getByLabelText(label, { selector: 'input' }), { target: { value: text } })
const press = (name: string) => fireEvent.click(dialog().getByRole('button', { name }))

async function makeRoot(passphrase = 'harbour lights at six', repeated = passphrase) {
  fireEvent.click(screen.getByRole('button', { name: 'Make the root' }))
  type(/^The organisation’s passphrase/, passphrase)
  type(/^The same again/, repeated)
  press('Make the root')
  await waitFor(() => undefined)
}

describe('the organisation’s root', () => {
  it('is not made of two passphrases that differ, nor of a short one', async () => {
    const bridge = installPacksBridge({ signing: notSetUp })
    await renderPacks()

    await makeRoot('harbour lights at six', 'harbour lights at sex')
    dialog().getByText(/The two are not the same/)
    type(/^The organisation’s passphrase/, 'short')
    type(/^The same again/, 'short')
    press('Make the root')

    dialog().getByText(/Use at least 10 characters/)
    expect(bridge.asked('signing:create-root')).toEqual([])
  })

  it('shows its recovery key, and can’t be left before the user says that it is in a safe place', async () => {
    installPacksBridge({ signing: notSetUp })
    await renderPacks()
    await makeRoot()

    const key = await screen.findByRole('group', { name: 'Recovery key' })
    expect(key.textContent).toContain('7KQ2M0XD')
    const close = dialog().getByRole<HTMLButtonElement>('button', { name: 'Close' })
    expect(close.disabled).toBe(true)
    expect(await flushAll()).toBe(false)
    fireEvent.keyDown(key, { key: 'Escape' })
    screen.getByRole('group', { name: 'Recovery key' })

    fireEvent.click(dialog().getByRole('checkbox', { name: /I have written it down/ }))
    expect(await flushAll()).toBe(true)
    fireEvent.click(close)

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('leaves neither passphrase nor recovery key behind', async () => {
    installPacksBridge({ signing: notSetUp })
    const client = await renderPacks()
    await makeRoot()
    await screen.findByRole('group', { name: 'Recovery key' })

    fireEvent.click(dialog().getByRole('checkbox', { name: /I have written it down/ }))
    press('Close')

    await waitFor(() => expect(client.getMutationCache().getAll()).toEqual([]))
    expect(document.body.textContent).not.toContain('7KQ2')
  })
})

describe('a signatory', () => {
  const root = { fingerprint: aSignatory().fingerprint, subject: 'Root', validTo: '2036-01-01T00:00:00.000Z' }

  async function fillIn() {
    fireEvent.click(screen.getAllByRole('button', { name: 'Add a signatory' })[0]!)
    fireEvent.click(dialog().getByLabelText(/^Who signs/, { selector: 'input' }))
    fireEvent.click(await screen.findByRole('option', { name: /^Siân Llŷr/, hidden: true }))
    type(/^The signatory’s own passphrase/, 'four words of mine')
    type(/^The same again/, 'four words of mine')
    type(/^The organisation’s passphrase/, 'harbour lights at six')
  }

  it('is added with the job title as the role, and can sign at once', async () => {
    const bridge = installPacksBridge({ signing: { root, signatories: [] } })
    await renderPacks()
    await fillIn()

    press('Add the signatory')
    await screen.findByRole('radio', { name: /^Siân Llŷr/ })

    expect(bridge.asked('signing:create-signatory')).toEqual([
      {
        personId: 'sian',
        role: 'Head of Safeguarding',
        passphrase: 'four words of mine',
        organisationPassphrase: 'harbour lights at six',
      },
    ])
  })

  it('keeps the form where the organisation’s passphrase is wrong, and says at which field', async () => {
    const fields = { organisationPassphrase: 'This is not the organisation’s passphrase' }
    const answers = { 'signing:create-signatory': () => err({ code: 'invalid_input' as const, fields }) }
    installPacksBridge({ signing: { root, signatories: [] }, answers })
    await renderPacks()
    await fillIn()

    press('Add the signatory')
    await dialog().findByText('This is not the organisation’s passphrase')

    const own = dialog().getByLabelText<HTMLInputElement>(/^The signatory’s own passphrase/, { selector: 'input' })
    expect(own.value).toBe('four words of mine')
  })

  it('shows its fingerprint in groups, to be read out', async () => {
    installPacksBridge()
    await renderPacks()

    const card = within(await screen.findByRole('region', { name: 'Who can sign' }))

    expect(card.getAllByText('A0A1 A2A3 A4A5 A6A7 A8A9 AAAB ACAD AEAF')).toHaveLength(2)
  })
})
