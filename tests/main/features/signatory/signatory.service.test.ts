import { X509Certificate } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  createRoot,
  createSignatory,
  getSigningIdentity,
  getSigningState,
  listRootCertificates,
  openSigner,
  recoverRoot,
} from '#main/features/signatory/signatory.service'
import { leadPassphrase, makeSignatory, organisationPassphrase } from '#tests/support/make-signatory'
import { openTestDatabase } from '#tests/support/open-test-database'
import { failure, openTestWorkspace, value, type TestWorkspace } from '#tests/support/open-test-workspace'

const aSignatory = ({ director }: TestWorkspace) => ({
  personId: director.id,
  role: 'Director',
  passphrase: 'words of the director',
  organisationPassphrase,
})

describe('the organisation’s root', () => {
  it('is made once, named for the provider, with a recovery key that is shown and not kept', async () => {
    const { ctx } = await openTestWorkspace()

    const { recoveryKey } = value(await createRoot(ctx, { passphrase: organisationPassphrase, sample: false }))
    const again = failure(await createRoot(ctx, { passphrase: organisationPassphrase, sample: false }))

    expect(again).toMatchObject({ code: 'refused', why: /already/ })
    const { root } = await getSigningState(ctx)
    expect(root?.subject).toContain('Hafod & Sons Training')
    expect(root?.subject).not.toContain('SAMPLE')
    expect(recoveryKey.length).toBeGreaterThan(20)
    expect(JSON.stringify(await ctx.db.selectFrom('key_box').selectAll().execute())).not.toContain(recoveryKey)
  })

  it('takes a new passphrase by its recovery key, and neither old secret opens it any more', async () => {
    const test = await openTestWorkspace()
    const { recoveryKey } = value(await createRoot(test.ctx, { passphrase: organisationPassphrase, sample: false }))
    const passphrase = 'four new words instead'

    const wrong = await recoverRoot(test.ctx, { recoveryKey: '0000-1111', passphrase })
    const recovered = value(await recoverRoot(test.ctx, { recoveryKey: recoveryKey.toLowerCase(), passphrase }))

    expect(failure(wrong)).toMatchObject({ fields: { recoveryKey: /not the recovery key/ } })
    expect(recovered.recoveryKey).not.toBe(recoveryKey)
    expect(failure(await recoverRoot(test.ctx, { recoveryKey, passphrase }))).toMatchObject({ code: 'invalid_input' })
    expect(failure(await createSignatory(test.ctx, aSignatory(test)))).toMatchObject({ code: 'invalid_input' })
    value(await createSignatory(test.ctx, { ...aSignatory(test), organisationPassphrase: passphrase }))
  })

  it('of the sample says so in its name', async () => {
    const { ctx } = await openTestWorkspace()

    value(await createRoot(ctx, { passphrase: organisationPassphrase, sample: true }))

    expect((await getSigningState(ctx)).root?.subject).toMatch(/^SAMPLE /)
  })

  it('is not made for a provider without a name', async () => {
    const { ctx } = await openTestDatabase()

    const refused = failure(await createRoot(ctx, { passphrase: organisationPassphrase, sample: false }))

    expect(refused).toEqual({ code: 'not_found', what: 'organisation' })
  })
})

describe('a signatory', () => {
  it('has a certificate of their own that the root issued', async () => {
    const test = await openTestWorkspace()
    const signatory = await makeSignatory(test)

    const { chain } = value(await openSigner(test.ctx, signatory.id, leadPassphrase))
    const [own, root] = chain.map((der) => new X509Certificate(der))

    expect(own?.verify(root!.publicKey)).toBe(true)
    expect(own?.subject).toContain(test.lead.name)
    expect(own?.fingerprint256).toBe(signatory.fingerprint)
    expect(root?.raw.equals((await listRootCertificates(test.ctx))[0]!)).toBe(true)
    expect(await getSigningIdentity(test.ctx, signatory.id)).toMatchObject({
      name: test.lead.name,
      role: 'Designated safeguarding lead',
      fingerprint: signatory.fingerprint,
    })
  })

  it('is not issued without the organisation’s passphrase, and the form says which one was wrong', async () => {
    const test = await openTestWorkspace()
    await makeSignatory(test)

    const refused = await createSignatory(test.ctx, { ...aSignatory(test), organisationPassphrase: leadPassphrase })

    expect(failure(refused)).toMatchObject({ code: 'invalid_input', fields: { organisationPassphrase: /not the org/ } })
    expect((await getSigningState(test.ctx)).signatories).toHaveLength(1)
  })

  it('is not issued before there is a root, nor to nobody', async () => {
    const test = await openTestWorkspace()
    expect(failure(await createSignatory(test.ctx, aSignatory(test)))).toMatchObject({ code: 'refused', why: /first/ })
    await makeSignatory(test)

    const refused = await createSignatory(test.ctx, { ...aSignatory(test), personId: 'nobody' })

    expect(failure(refused)).toEqual({ code: 'not_found', what: 'person' })
  })

  it('signs with their own passphrase, and with nobody else’s', async () => {
    const test = await openTestWorkspace()
    const lead = await makeSignatory(test)
    const director = value(await createSignatory(test.ctx, aSignatory(test)))

    for (const wrong of ['', `${leadPassphrase} `, organisationPassphrase, 'words of the director'])
      expect(failure(await openSigner(test.ctx, lead.id, wrong))).toEqual({ code: 'wrong_passphrase' })
    expect((await openSigner(test.ctx, director.id, 'words of the director')).ok).toBe(true)
  })

  it('signs no more once the certificate has run out', async () => {
    const test = await openTestWorkspace()
    const lead = await makeSignatory(test)

    test.clock.moveDays(365 * 11)

    expect(failure(await openSigner(test.ctx, lead.id, leadPassphrase))).toMatchObject({ why: /has run out/ })
  })

  it('whose stored key was damaged is told so, not that the passphrase is wrong', async () => {
    const test = await openTestWorkspace()
    const lead = await makeSignatory(test)
    await test.ctx.db.updateTable('key_box').set({ box: '{"version":1}' }).where('owner_id', '=', lead.id).execute()

    expect(failure(await openSigner(test.ctx, lead.id, leadPassphrase))).toMatchObject({
      code: 'refused',
      why: /damaged/,
    })
    expect(failure(await openSigner(test.ctx, 'nobody', leadPassphrase))).toEqual({
      code: 'not_found',
      what: 'signatory',
    })
  })

  it('has no key or passphrase anywhere in the audit trail', async () => {
    const test = await openTestWorkspace()
    await makeSignatory(test)

    const trail = JSON.stringify(await test.ctx.db.selectFrom('audit_payload').selectAll().execute())

    expect(trail).toContain(test.lead.id)
    for (const secret of [organisationPassphrase, leadPassphrase, 'PRIVATE KEY', 'ciphertext', '"box"'])
      expect(trail).not.toContain(secret)
  })
})
