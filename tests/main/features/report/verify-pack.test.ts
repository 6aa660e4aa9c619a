import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { verifyPackBytes } from '#main/features/report/verify-pack'
import { listRootCertificates } from '#main/features/signatory/signatory.service'
import { sha256 } from '#main/platform/hash'
import { makePdf } from '#tests/main/signing/make-pdf'
import { makeRoot } from '#tests/main/signing/make-signer'
import { makeSignatory } from '#tests/support/make-signatory'
import { temporaryFolder } from '#tests/support/open-test-database'
import { openTestWorkspace } from '#tests/support/open-test-workspace'
import { exported, short } from '#tests/support/pack-tools'

async function aSignedPack() {
  const test = await openTestWorkspace()
  const signatory = await makeSignatory(test)
  const file = path.join(temporaryFolder(), 'pack.pdf')
  await exported(test, file, { request: { ...short, kind: 'signed', signatoryId: signatory.id } })
  return { test, signatory, bytes: readFileSync(file) }
}

describe('what is said of a pack', () => {
  it('that is as it was signed: who, when, why, and how to know that it was them', async () => {
    const { test, signatory, bytes } = await aSignedPack()

    const verdict = await verifyPackBytes(bytes, [])

    expect(verdict).toEqual({
      verdict: 'valid',
      headline: 'Signed, whole, and not changed since.',
      details: [
        `Signed by ${test.lead.name} on 24 November 2026, by their computer’s clock.`,
        'Reason given: I prepared this pack and it is an honest account.',
        `Certificate fingerprint: ${signatory.fingerprint}`,
        'Compare the fingerprint with the one the signatory gives you: it is what shows whose signature this is.',
      ],
      sha256: sha256(bytes),
    })
  })

  it('that this organisation’s own root stands behind, and of one that a stranger’s would', async () => {
    const { test, bytes } = await aSignedPack()
    const own = 'The certificate was issued by this organisation’s own root.'

    expect((await verifyPackBytes(bytes, await listRootCertificates(test.ctx))).details).toContain(own)
    expect((await verifyPackBytes(bytes, [(await makeRoot()).certificateDer])).details).not.toContain(own)
  })

  it('that one byte was added to: do not rely on it, and why', async () => {
    const { bytes } = await aSignedPack()

    const verdict = await verifyPackBytes(Buffer.concat([bytes, Buffer.from('\n')]), [])

    expect(verdict).toMatchObject({ verdict: 'altered', headline: /Do not rely on it/ })
    expect(verdict.details[0]).toMatch(/^[A-Z].*\.$/)
  })

  it('that any byte whatever was added to: it is not as it was signed', async () => {
    const { bytes } = await aSignedPack()
    const trusted: number[] = []
    for (let byte = 0; byte < 256; byte += 1) {
      const { verdict } = await verifyPackBytes(Buffer.concat([bytes, Buffer.from([byte])]), [])
      if (verdict !== 'altered') trusted.push(byte)
    }

    expect(trusted).toEqual([])
  })

  it('that nobody signed', async () => {
    expect(await verifyPackBytes(await makePdf({ fields: [] }), [])).toMatchObject({
      verdict: 'unsigned',
      headline: /carries no electronic signature/,
    })
  })

  it.each([
    ['a text', Buffer.from('Dear inspector,')],
    ['nothing', Buffer.alloc(0)],
    ['the beginning of a PDF', Buffer.from('%PDF-1.7\n')],
  ])('that is %s and no PDF', async (_what, bytes) => {
    expect(await verifyPackBytes(bytes, [])).toMatchObject({ verdict: 'unreadable', details: [/./] })
  })
})
