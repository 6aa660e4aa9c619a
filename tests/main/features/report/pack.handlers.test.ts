import { appendFileSync, copyFileSync, existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDescribedDesk, type TestDesk } from '#tests/support/open-test-desk'
import { temporaryFolder } from '#tests/support/open-test-database'
import { failure, value } from '#tests/support/open-test-workspace'

const passphrase = 'words for a test only'
const organisationPassphrase = 'words for the provider'

async function aDeskThatSigns(): Promise<TestDesk & { signatoryId: string; file: string }> {
  const test = await openDescribedDesk()
  const person = value(
    await test.call('person:save', {
      name: 'Siân Llŷr',
      jobTitle: '',
      roles: ['prevent-lead'],
      startedOn: null,
      leftOn: null,
      isExternal: false,
    }),
  )
  value(await test.call('signing:create-root', { passphrase: organisationPassphrase }))
  const state = value(
    await test.call('signing:create-signatory', {
      personId: person.id,
      role: 'Prevent lead',
      passphrase,
      organisationPassphrase,
    }),
  )
  const file = path.join(temporaryFolder(), 'pack.pdf')
  test.chosen.save = file
  return Object.assign(test, { signatoryId: state.signatories[0]!.id, file })
}

function exportSigned(test: TestDesk & { signatoryId: string }, with_ = passphrase) {
  const options = { kind: 'signed' as const, sections: ['sign-off' as const], signatoryId: test.signatoryId }
  return test.call('pack:export', { options, passphrase: with_, jobId: 'job' })
}

describe('exporting and checking a pack from the window', () => {
  it('knows its own pack, and a copy of it, and tells how far it is', async () => {
    const test = await aDeskThatSigns()
    const pack = value(await exportSigned(test))!
    test.chosen.open = path.join(temporaryFolder(), 'copy from an e-mail.pdf')
    copyFileSync(test.file, test.chosen.open)

    const own = value(await test.call('pack:verify', { id: pack.id }))
    const copy = value(await test.call('pack:verify-file', undefined))

    expect(own).toMatchObject({ verdict: 'valid', isOurs: true })
    expect(own.details).toContain('The certificate was issued by this organisation’s own root.')
    expect(copy).toEqual(own)
    expect(test.events).toContainEqual({ event: 'progress', jobId: 'job', fraction: 1, stage: 'Done' })
  })

  it('says of a pack that was changed where it lies that it is not what was signed, nor ours', async () => {
    const test = await aDeskThatSigns()
    const pack = value(await exportSigned(test))!
    appendFileSync(test.file, ' ')

    expect(value(await test.call('pack:verify', { id: pack.id }))).toMatchObject({ verdict: 'altered', isOurs: false })
  })

  it('says that the file is not there where it was moved, and nothing more dramatic', async () => {
    const test = await aDeskThatSigns()
    const pack = value(await exportSigned(test))!
    rmSync(test.file)

    expect(failure(await test.call('pack:verify', { id: pack.id }))).toMatchObject({ code: 'file', doing: 'read' })
    expect(failure(await test.call('pack:verify', { id: 'none' }))).toEqual({ code: 'not_found', what: 'pack' })
  })

  it('asks for no place before the passphrase is right, and takes “cancel” for an answer', async () => {
    const test = await aDeskThatSigns()

    expect(failure(await exportSigned(test, 'not the passphrase'))).toEqual({ code: 'wrong_passphrase' })
    test.chosen.save = null
    expect(value(await exportSigned(test))).toBeNull()

    expect(value(await test.call('pack:verify-file', undefined))).toBeNull()
    expect(value(await test.call('pack:list', undefined))).toEqual([])
    expect(existsSync(test.file)).toBe(false)
  })
})
