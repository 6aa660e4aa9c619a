import { describe, expect, it } from 'vitest'
import { signatureFieldName } from '#main/features/report/document/evidence-pack.document'
import { ask, linesOf } from '#tests/main/pdf/judges'
import { fullSnapshot } from './full-snapshot'
import { aPerson, aSignatory, fingerprint } from './make-snapshot'
import { between, readPack, type ReadPack } from './read-pack'

const sections = ['sign-off', 'how-to-check'] as const

const signed = () => readPack(fullSnapshot({ sections }))
const wet = () => readPack(fullSnapshot({ sections, kind: 'wet-signature', signatory: null }))
const unsigned = () => readPack(fullSnapshot({ sections, kind: 'unsigned', signatory: null }))
const preview = () => readPack(fullSnapshot({ sections, isPreview: true, packNumber: 'PREVIEW' }))

function fieldsSeenByQpdf({ bytes }: ReadPack): string[] {
  // qpdf documents this part of its JSON.
  const printed = JSON.parse(ask('qpdf', bytes, '--json', '--json-key=acroform', '{}')) as {
    acroform: { fields: { fullname: string }[] }
  }
  return printed.acroform.fields.map((field) => field.fullname)
}

/** The page as it is laid out, so that a word stands beside its line; every run of spaces as one. */
function signOffPage({ bytes, pageTexts }: ReadPack): string {
  const at = pageTexts.findIndex((text) => text.includes('1 Sign-off') && !text.includes('Contents'))
  return linesOf(bytes, at + 1)
    .join(' ')
    .replace(/\s+/g, ' ')
}

const linesToSign = (page: string) => page.match(/Name .*?Role .*?Signed Date/g) ?? []

describe('a pack to be signed electronically', () => {
  it('reserves one field for the lead on the sign-off page, and says whose it is', async () => {
    const pack = await signed()

    expect(signatureFieldName).toBe('Signature_Lead')
    expect(fieldsSeenByQpdf(pack)).toEqual(['Signature_Lead'])
    expect(pack.pageTexts[(pack.signatureFields[0]?.page ?? 0) - 1]).toContain('1 Sign-off')
    expect(ask('qpdf', pack.bytes, '--qdf', '--object-streams=disable', '{}', '-')).toContain('/TU')
    expect(pack.text).toContain('Prepared and signed by Siân Llŷr Prevent lead')
    expect(signOffPage(pack)).toContain('I prepared this pack and it is an honest account')
  })

  it('has lines in ink for the two who may countersign on paper', async () => {
    const page = signOffPage(await signed())

    expect(linesToSign(page)).toHaveLength(2)
    expect(page).toContain('Name Helena Rudge Role Accountable senior leader')
    expect(page).toContain('Name Tomos Gethin-Pryce Role Link director for safeguarding')
  })

  it('prints both fingerprints in groups that people can compare', async () => {
    const { text } = await signed()
    const digits = fingerprint.replaceAll(':', '')
    const grouped = (digits.match(/.{4}/g) ?? []).join(' ')

    expect(text).toContain(`Certificate (SHA-256) ${grouped}`)
    expect(text).toContain('Issued by the root Hyfforddiant Llŷn & Dŵr Ltd root')
    expect(text).toContain('sevenfold verify FILE')
  })

  it('says honestly what the signature is, and what it is not', async () => {
    const { text } = await signed()

    expect(text).toContain('It is not a qualified electronic signature')
    expect(text).toContain('The time in the signature is what the signatory’s computer said.')
    expect(text).toContain('identity is unknown or could not be verified. That is expected')
  })

  it('cannot be built without a signatory', async () => {
    await expect(readPack(fullSnapshot({ sections, signatory: null }))).rejects.toThrow('signatory')
  })
})

describe('a pack for wet signature', () => {
  it('has three blocks of lines, with a name where one person holds the role, and no field', async () => {
    const pack = await wet()

    expect(fieldsSeenByQpdf(pack)).toEqual([])
    const page = signOffPage(pack)
    expect(linesToSign(page)).toHaveLength(3)
    expect(page).toContain('Name Siân Llŷr Role Prevent lead')
    expect(page).toContain('carries no electronic signature')
    expect(pack.text).toContain('certutil -hashfile FILE SHA256')
    expect(pack.text).not.toContain('Certificate (SHA-256)')
  })

  it('leaves the challenge open where the link director is the accountable leader', async () => {
    const people = [aPerson('h', 'Helena Rudge', { roles: ['accountable-leader', 'link-director'] })]
    const page = signOffPage(await readPack(fullSnapshot({ sections, kind: 'wet-signature', people })))

    expect(between(page, 'Challenged:', 'Signed')).toContain('Name Role Chair or link director')
  })
})

describe('an unsigned pack', () => {
  it('says so, and has nothing to sign', async () => {
    const pack = await unsigned()

    expect(fieldsSeenByQpdf(pack)).toEqual([])
    expect(linesToSign(signOffPage(pack))).toHaveLength(0)
    expect(signOffPage(pack)).toContain('This pack is unsigned')
  })
})

describe('a preview of a signed pack', () => {
  it('has the same pages and no field, so that nobody can sign it', async () => {
    const [shown, real] = await Promise.all([preview(), signed()])

    expect(fieldsSeenByQpdf(shown)).toEqual([])
    expect(shown.pages).toBe(real.pages)
    expect(signOffPage(shown)).toContain('PREVIEW: the electronic signature goes here')
    expect(shown.text).toContain('there is nothing to check it against')
    expect(shown.text).not.toContain(`Signed by ${aSignatory.name}`)
  })
})

it('prints the head of the audit trail and how many entries it has', async () => {
  const { text } = await unsigned()

  expect(text).toContain('the trail had 1,834 entries')
  expect(text).toContain(Array.from({ length: 16 }, () => 'abab').join(' '))
})
