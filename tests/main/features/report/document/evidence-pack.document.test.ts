import { beforeAll, describe, expect, it } from 'vitest'
import { buildEvidencePack } from '#main/features/report/document/evidence-pack.document'
import { renderPdf } from '#main/pdf/render-pdf'
import { packSectionNames, packSections } from '#shared/domain/pack'
import { personRoles } from '#shared/domain/person-roles'
import { ask, fontsDir } from '#tests/main/pdf/judges'
import { fullSnapshot } from './full-snapshot'
import { aPerson, aSnapshot } from './make-snapshot'
import { contentsOf, readPack, type ReadPack } from './read-pack'

describe('a full pack', () => {
  let pack: ReadPack
  beforeAll(async () => {
    pack = await readPack(fullSnapshot())
  })

  it('is sound in the eyes of another program, and no text runs off a page', () => {
    expect(pack.overflow).toEqual([])
    expect(() => ask('qpdf', pack.bytes, '--check', '{}')).not.toThrow()
    expect(pack.pages).toBeGreaterThan(40)
    expect(ask('pdfinfo', pack.bytes, '{}')).toMatch(/Tagged:\s+yes/)
  })

  it('lists every section, theme, criterion, open risk and action in its contents, on the page where it stands', () => {
    const contents = contentsOf(pack)
    const titles = contents.map(({ title }) => title).join('\n')

    packSections.forEach((section, at) => expect(titles).toContain(`${at + 1} ${packSectionNames[section]}`))
    for (const { code, title } of fullSnapshot().framework.criteria) expect(titles).toContain(`${code} ${title}`)
    expect(titles).toContain('R-001 Title of R-001')
    expect(titles).toContain('A-030 Try the route number 30')
    for (const { title, page } of contents) expect(pack.pageTexts[page - 1], `${title}, page ${page}`).toContain(title)
  })

  it('has bookmarks that lead to the same pages as the contents', () => {
    const bookmarks = ask('mutool', pack.bytes, 'show', '{}', 'outline')
    const criterion = contentsOf(pack).find(({ title }) => title.startsWith('SC-6 '))

    expect(criterion).toBeDefined()
    const line = bookmarks.split('\n').find((one) => one.includes('SC-6'))
    expect(line).toContain(`#page=${criterion?.page}&`)
  })

  it('carries pack number, version, day, page and the word about learners on every page', () => {
    pack.pageTexts.forEach((text, at) => {
      expect(text).toContain('Pack SF-2026-0007 · Sevenfold 1.2.3 · As at 24 November 2026')
      expect(text).toContain('No personal data about learners')
      expect(text).toContain(`Page ${at + 1} of ${pack.pages}`)
    })
  })

  it('prints "&" and Welsh and Polish letters as they were written', () => {
    expect(pack.pageTexts[0]).toContain('Hyfforddiant Llŷn & Dŵr Ltd')
    expect(pack.text).toContain('Łukasz Wójcik')
    expect(pack.text).toContain('Tŷ Dŵr')
    expect(ask('pdfinfo', pack.bytes, '-enc', 'UTF-8', '{}')).toContain('Hyfforddiant Llŷn & Dŵr Ltd')
  })

  it('leaves no page blank', () => {
    for (const [at, text] of pack.pageTexts.entries()) expect(text.length, `page ${at + 1}`).toBeGreaterThan(180)
  })

  it('never speaks of percentages of criteria or of an average', () => {
    expect(pack.text).not.toMatch(/\d ?%(?! done)/)
    expect(pack.text).not.toMatch(/outstanding|requires improvement|inadequate/i)
  })
})

describe('the same snapshot', () => {
  it('always gives the same bytes, and is left as it was', async () => {
    const snapshot = fullSnapshot({ sections: ['context', 'risk-register', 'sign-off'] })
    const before = structuredClone(snapshot)

    const one = await renderPdf(buildEvidencePack(snapshot), { fontsDir })
    const other = await renderPdf(buildEvidencePack(structuredClone(snapshot)), { fontsDir })

    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
    expect(snapshot).toEqual(before)
  })
})

describe('sections', () => {
  it('are only those chosen, in their own order and numbered from 1', async () => {
    const pack = await readPack(fullSnapshot({ kind: 'unsigned', sections: ['action-plan', 'people'] }))
    const contents = contentsOf(pack).map(({ title }) => title)

    expect(contents).toContain('1 People')
    expect(contents).toContain('2 Action plan')
    expect(pack.text).not.toContain('How to check this pack')
    expect(pack.text).not.toContain('Risk register')
  })

  it('left out are not linked to', async () => {
    const bytes = (await readPack(fullSnapshot({ kind: 'unsigned', sections: ['action-plan'] }))).bytes
    const objects = ask('qpdf', bytes, '--qdf', '--object-streams=disable', '{}', '-')

    expect(objects).toContain('(action-A-001)')
    expect(objects).not.toContain('(risk-R-001)')
    expect(objects).not.toContain('(criterion-LG-1)')
  })
})

describe('a provider on its first day', () => {
  it('gets a whole pack that says what is missing', async () => {
    const pack = await readPack(aSnapshot())

    expect(pack.overflow).toEqual([])
    expect(() => ask('qpdf', pack.bytes, '--check', '{}')).not.toThrow()
    expect(pack.text).toContain('0 of 48 criteria answered, 48 unanswered')
    for (const words of [
      'Nobody is recorded yet.',
      'No site is described yet.',
      'Core duty, not in place None among those answered',
      'No risk has been written down yet.',
      'No action has been written down yet.',
      'No risk is open.',
      'No risk has been closed.',
      'No action is open.',
      'No action is closed yet.',
    ])
      expect(pack.text).toContain(words)
    for (const { page, title } of contentsOf(pack)) expect(pack.pageTexts[page - 1]).toContain(title)
  })
})

describe('the mark on top of every page', () => {
  const short = { sections: ['people', 'sign-off'] as const }

  it('says that a preview is not for use', async () => {
    const pack = await readPack(fullSnapshot({ ...short, isPreview: true, packNumber: 'PREVIEW' }))

    for (const text of pack.pageTexts) expect(text).toContain('PREVIEW, not for use')
  })

  it('says that a pack is unsigned', async () => {
    const pack = await readPack(fullSnapshot({ ...short, kind: 'unsigned' }))

    for (const text of pack.pageTexts) expect(text).toContain('UNSIGNED')
  })

  it('says that the sample organisation is not real', async () => {
    const pack = await readPack(fullSnapshot({ ...short, isSample: true }))

    for (const text of pack.pageTexts) expect(text).toContain('SAMPLE ORGANISATION: nothing here is real')
  })

  it('is absent from a signed pack of a real provider', async () => {
    const { text } = await readPack(fullSnapshot(short))

    expect(text).not.toMatch(/PREVIEW|UNSIGNED|SAMPLE/)
    expect(text).toContain('Signed electronically')
  })
})

describe('long text', () => {
  const endless = Array.from({ length: 2800 }, (_, at) => `w${at}`).join(' ')

  it('of 20,000 characters goes on over pages in every place and loses no word', async () => {
    const snapshot = fullSnapshot({
      kind: 'unsigned',
      sections: ['context', 'self-evaluation', 'risk-register', 'action-plan'],
    })
    const [judgement] = snapshot.judgements
    const [risk] = snapshot.risks
    const [action] = snapshot.actions
    if (!judgement || !risk || !action) throw new Error('The snapshot is not full')
    const pack = await readPack({
      ...snapshot,
      judgements: [{ ...judgement, narrative: endless }],
      risks: [{ ...risk, cause: endless, inherentReason: endless }],
      actions: [{ ...action, action: endless, reason: endless, overdueReason: endless }],
    })

    expect(pack.overflow).toEqual([])
    const count = (word: string) => pack.text.split(' ').filter((one) => one === word).length
    for (const word of ['w500', 'w1400', 'w2799']) expect(count(word), word).toBe(6)
  })

  it('keeps the paragraphs that its writer made', async () => {
    const context = 'First line\nSecond line\n\nNew paragraph'
    const snapshot = aSnapshot({ sections: ['context'] })
    const { bytes } = await readPack({ ...snapshot, organisation: { ...snapshot.organisation, context } })
    const printed = ask('pdftotext', bytes, '-layout', '-f', '3', '{}', '-')

    expect(printed).toMatch(/First line\n\s*Second line\n\s*\n?\s*New paragraph/)
  })
})

it('never leaves a blank page between two sections, wherever the first of them ends', async () => {
  const everyRole = aPerson('p0', 'Siân Llŷr', { roles: [...personRoles] })
  const ends: number[] = []
  for (let count = 22; count < 27; count++) {
    const others = Array.from({ length: count }, (_, at) => aPerson(`p${at + 1}`, `Person ${at + 1}`))
    const { pageTexts } = await readPack(
      aSnapshot({ sections: ['people', 'sign-off'], people: [everyRole, ...others] }),
    )
    ends.push(pageTexts.length)
    for (const [at, text] of pageTexts.entries()) expect(text.length, `${count}, page ${at + 1}`).toBeGreaterThan(180)
  }
  expect(new Set(ends).size).toBe(2) // the section has grown past the foot of a page
})
