import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { err, ok } from '#shared/result'
import { aPack, aSignatory, aVerdict, installPacksBridge, notSetUp } from './packs-bridge'
import { renderPacks } from './render-packs'

const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name })
const kind = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name })
const box = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const dialog = () => within(screen.getByRole('dialog'))
const passphraseField = () => dialog().getByLabelText<HTMLInputElement>(/^Passphrase of Siân Llŷr/)

function signWith(passphrase: string) {
  fireEvent.change(passphraseField(), { target: { value: passphrase } })
  fireEvent.click(dialog().getByRole('button', { name: 'Sign and export' }))
}

async function openSigning() {
  await screen.findByRole('radio', { name: /^Siân Llŷr/ })
  fireEvent.click(button('Sign and export…'))
}

describe('making a pack', () => {
  it('starts signed, whole, and with whoever is at the keyboard as the signatory', async () => {
    const others = aSignatory({ id: 's0', personId: 'lukasz', role: 'Tutor' })
    installPacksBridge({ signing: { root: null, signatories: [others, aSignatory()] } })
    await renderPacks()

    expect(kind(/^Signed/).checked).toBe(true)
    expect(kind(/Head of Safeguarding/).checked).toBe(true)
    for (const section of screen.getAllByRole<HTMLInputElement>('checkbox')) expect(section.checked).toBe(true)
  })

  it('holds on to the sign-off while somebody signs, and gives it back to the user where nobody does', async () => {
    installPacksBridge()
    await renderPacks()
    expect(box(/^Sign-off/).disabled).toBe(true)

    fireEvent.click(kind(/^Unsigned/))
    fireEvent.click(box('Sign-off'))
    const whileUnsigned = box('Sign-off').checked
    fireEvent.click(kind(/^For wet signature/))

    expect(whileUnsigned).toBe(false)
    expect(box(/^Sign-off/)).toMatchObject({ checked: true, disabled: true })
  })

  it('does not let an empty pack be made, and says why', async () => {
    installPacksBridge()
    await renderPacks()

    fireEvent.click(kind(/^Unsigned/))
    for (const section of screen.getAllByRole('checkbox')) fireEvent.click(section)

    screen.getByText('Choose at least one section.')
    expect(button('Export…').disabled).toBe(true)
    expect(button('Preview').disabled).toBe(true)
  })

  it('shows the steps where nobody can sign', async () => {
    installPacksBridge({ signing: notSetUp })
    await renderPacks()
    screen.getByText(/Nobody can sign electronically yet/)
    expect(button('Sign and export…').disabled).toBe(true)
    expect(button('Add a signatory').disabled).toBe(true)
  })

  it('offers nobody whose certificate has run out', async () => {
    const old = aSignatory({ validTo: '2026-11-23T09:00:00.000Z' })
    installPacksBridge({ signing: { root: null, signatories: [old] } })
    await renderPacks()

    expect(screen.queryByRole('group', { name: 'Who signs' })).toBeNull()
    screen.getByText(/Nobody can sign electronically yet/)
  })
})

describe('exporting', () => {
  it('asks for the passphrase, and sends what was chosen', async () => {
    const bridge = installPacksBridge({ answers: { 'pack:export': () => ok(aPack()) } })
    await renderPacks()
    fireEvent.click(box('People'))
    await openSigning()

    signWith('four words of mine')
    await screen.findByText('The pack is saved')

    expect(bridge.asked('pack:export')).toEqual([
      {
        options: {
          kind: 'signed',
          sections: ['context', 'self-evaluation', 'risk-register', 'action-plan', 'sign-off', 'how-to-check'],
          signatoryId: 's1',
        },
        passphrase: 'four words of mine',
        jobId: expect.any(String) as unknown,
      },
    ])
  })

  it('says where the file is, how long it is, and its SHA-256', async () => {
    const bridge = installPacksBridge({ answers: { 'pack:export': () => ok(aPack()) } })
    await renderPacks()
    fireEvent.click(kind(/^For wet signature/))
    fireEvent.click(button('Export…'))

    await screen.findByText('The pack is saved')
    dialog().getByText('C:\\Packs\\pack.pdf')
    dialog().getByText('61 pages')
    expect(dialog().getAllByText('ab12 ab12 ab12 ab12 ab12 ab12 ab12 ab12')).toHaveLength(2)

    fireEvent.click(dialog().getByRole('button', { name: 'Show in folder' }))
    await act(async () => undefined)
    expect(bridge.asked('pack:show-in-folder')).toEqual([{ id: 'p1' }])
  })

  it('keeps everything after a wrong passphrase, and says so', async () => {
    installPacksBridge({ answers: { 'pack:export': () => err({ code: 'wrong_passphrase' }) } })
    await renderPacks()
    fireEvent.click(box('People'))
    await openSigning()

    signWith('nearly right')
    await dialog().findByText(/That is not the passphrase. Nothing was saved, and everything you chose is still here/)

    expect(passphraseField().value).toBe('nearly right')
    fireEvent.click(dialog().getByRole('button', { name: 'Cancel' }))
    expect(box('People').checked).toBe(false)
  })

  it('forgets the passphrase once the pack is saved or the dialog is closed', async () => {
    const saved = installPacksBridge({ answers: { 'pack:export': () => ok(aPack()) } })
    const client = await renderPacks()
    await openSigning()
    signWith('four words of mine')
    await screen.findByText('The pack is saved')
    fireEvent.click(dialog().getAllByRole('button', { name: 'Close' }).at(-1)!)
    await openSigning()

    expect(saved.asked('pack:export')).toHaveLength(1)
    expect(passphraseField().value).toBe('')
    const kept = [...client.getMutationCache().getAll(), ...client.getQueryCache().getAll()].map(({ state }) => state)
    expect(JSON.stringify(kept)).not.toContain('four words')
  })

  it('tells an empty field from a wrong passphrase, without asking anything', async () => {
    const bridge = installPacksBridge()
    await renderPacks()
    await openSigning()

    signWith('')

    dialog().getByText('Enter the passphrase')
    expect(bridge.asked('pack:export')).toEqual([])
  })

  it('shows how far it is, of its own job alone', async () => {
    const bridge = installPacksBridge()
    const finish = bridge.hold('pack:export')
    await renderPacks()
    fireEvent.click(kind(/^Unsigned/))
    fireEvent.click(button('Export…'))
    await act(async () => undefined)
    const { jobId } = bridge.asked('pack:export')[0] as { jobId: string } // The bridge held it against the contract.

    act(() => bridge.send({ event: 'progress', jobId, fraction: 0.4, stage: 'Drawing the pages' }))
    act(() => bridge.send({ event: 'progress', jobId: 'another', fraction: 0.9, stage: 'Something else' }))

    expect(screen.getByRole('progressbar', { name: 'Drawing the pages' }).getAttribute('aria-valuetext')).toBe('40%')
    await act(async () => finish(ok(aPack())))
    screen.getByText('The pack is saved')
  })

  it('stops when it is told to, says that no file was saved, and can be tried again', async () => {
    const bridge = installPacksBridge({ answers: { 'pack:export': () => ok(aPack()) } })
    const finish = bridge.hold('pack:export')
    await renderPacks()
    fireEvent.click(kind(/^Unsigned/))
    fireEvent.click(button('Export…'))
    await act(async () => undefined)

    fireEvent.click(dialog().getByRole('button', { name: 'Cancel' }))
    screen.getByText('Stopping…')
    await act(async () => finish(err({ code: 'cancelled' })))

    const { jobId } = bridge.asked('pack:export')[0] as { jobId: string } // The bridge held it against the contract.
    expect(bridge.asked('job:cancel')).toEqual([{ jobId }])
    screen.getByText('Stopped, as you asked')
    fireEvent.click(dialog().getByRole('button', { name: 'Try again' }))
    await act(async () => undefined)
    expect(bridge.asked('pack:export')).toHaveLength(2)
  })

  it('reads the list again after a failure, since the number is used up', async () => {
    const why = { code: 'file', doing: 'write', path: 'D:\\p.pdf', why: 'full' } as const
    const bridge = installPacksBridge({ answers: { 'pack:export': () => err(why) } })
    await renderPacks()
    fireEvent.click(kind(/^Unsigned/))
    fireEvent.click(button('Export…'))

    await screen.findByText(/the disk is full/)

    expect(bridge.asked('pack:list')).toHaveLength(2)
  })

  it('comes back to the passphrase where no place for the file was chosen', async () => {
    installPacksBridge({ answers: { 'pack:export': () => ok(null) } })
    await renderPacks()
    await openSigning()

    signWith('four words of mine')
    await screen.findByText(/Nothing was saved: you chose no place/)

    expect(passphraseField().value).toBe('four words of mine')
  })

  it('tells the passphrase of the sample, and of nothing else', async () => {
    installPacksBridge()
    await renderPacks('sample')
    await openSigning()
    dialog().getByText('sample organisation passphrase')
  })
})

describe('the list', () => {
  it('says of a pack that failed that its file is not to be used', async () => {
    const failed = aPack({ id: 'p2', packNumber: 'SF-2026-0002', state: 'failed', sha256: null, pages: null })
    installPacksBridge({ packs: [failed, aPack()] })
    await renderPacks()

    const row = await screen.findByRole('row', { name: /SF-2026-0002/ })
    expect(row.textContent).toContain('Failed')
    expect(row.textContent).toContain('Do not use a file of this number')
    expect(within(row).queryByRole('button')).toBeNull()
  })

  it('checks the file of a pack and says what was found', async () => {
    const answers = { 'pack:verify': () => ok(aVerdict({ details: ['Signed by Siân Llŷr.'] })) }
    installPacksBridge({ packs: [aPack()], answers })
    await renderPacks()

    fireEvent.click(await screen.findByRole('button', { name: 'Verify SF-2026-0001' }))

    await screen.findByText('Signed, whole, and not changed since.')
    dialog().getByText('Signed by Siân Llŷr.')
    dialog().getByText(/byte for byte, the file that Sevenfold saved as SF-2026-0001/)
  })

  it('says where to look where the file has gone', async () => {
    const gone = { code: 'file', doing: 'read', path: 'C:\\Packs\\pack.pdf', why: 'missing' } as const
    installPacksBridge({ packs: [aPack()], answers: { 'pack:verify': () => err(gone) } })
    await renderPacks()

    fireEvent.click(await screen.findByRole('button', { name: 'Verify SF-2026-0001' }))

    await screen.findByText(/may have been moved or renamed/)
    dialog().getByText(/choose it under “Check a file”/)
  })
})

describe('checking any file', () => {
  it('keeps the last verdict where no file was chosen', async () => {
    let answer: unknown = aVerdict({ headline: 'This file is not as it was signed.', verdict: 'altered' })
    installPacksBridge({ answers: { 'pack:verify-file': () => ok(answer) } })
    await renderPacks()

    fireEvent.click(button('Choose a PDF…'))
    await screen.findByText('This file is not as it was signed.')
    answer = null
    fireEvent.click(button('Choose a PDF…'))
    await act(async () => undefined)

    screen.getByText('This file is not as it was signed.')
  })
})
