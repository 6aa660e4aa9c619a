import { beforeAll, describe, expect, it } from 'vitest'
import { RenderCancelled, renderPdf, type RenderedPdf } from '#main/pdf/render-pdf'
import { ask, fontsDir, objectsOf, textOf } from './judges'
import { findMarks } from './marks'
import { names, samplePack, shortPack } from './sample-pack'

let sample: RenderedPdf
let text: string

beforeAll(async () => {
  sample = await renderPdf(samplePack(), { fontsDir })
  text = textOf(sample.bytes)
})

describe('a rendered pack, judged by other programs', () => {
  it('is a sound PDF', () => {
    expect(ask('qpdf', sample.bytes, '--check', '{}')).toContain('No syntax or stream encoding errors')
  })

  it('says its title, language and author, and asks readers to show the title', () => {
    const about = ask('pdfinfo', sample.bytes, '{}')
    const objects = objectsOf(sample.bytes)
    const catalogue = objects.dictionary(objects.trailer['/Root'])

    expect(about).toContain('Evidence pack & <review>: Cymdeithas Hyfforddi Llŷn & Eifionydd')
    expect(about).toMatch(/Tagged: +yes/)
    expect(about).toContain(`Pages:           ${sample.pages}`)
    expect(catalogue['/Lang']).toBe('u:en-GB')
    expect(objects.dictionary(catalogue['/ViewerPreferences'])['/DisplayDocTitle']).toBe(true)
  })

  it('describes itself in well-formed XML and claims no standard it was not proven to meet', () => {
    const xmp = ask('pdfinfo', sample.bytes, '-meta', '{}')

    expect(xmp).toContain('Evidence pack &amp; &lt;review&gt;: Cymdeithas Hyfforddi Llŷn &amp; Eifionydd')
    expect(xmp).not.toMatch(/pdfuaid|pdfaid/)
  })

  it('carries every font it uses, cut down, and with letters that can be searched and copied', () => {
    const fonts = ask('pdffonts', sample.bytes, '{}').trim().split('\n').slice(2)

    expect(fonts.length).toBeGreaterThanOrEqual(4)
    for (const font of fonts) expect(font).toMatch(/ yes yes yes /)
  })

  it('gives the words back, accents and all', () => {
    for (const name of names) expect(text).toContain(name)
    expect(text).toContain('Evidence pack & <review>')
    expect(text).toContain('gweithio’n ddwyieithog')
    expect(text).toContain('A13')
    expect(text).toContain('No personal data about learners')
    expect(text).toContain(`Page ${sample.pages} of ${sample.pages}`)
  })

  it('keeps all text inside the right margin', () => {
    expect(sample.overflow).toEqual([])
  })

  it('marks every drawing operator as content or as decoration', () => {
    const marks = findMarks(objectsOf(sample.bytes))

    expect(marks.tagged).toBeGreaterThan(500)
    expect(marks.artifact).toBeGreaterThan(100)
    expect(marks).toMatchObject({ outside: 0, duplicateIds: 0, unbalanced: 0, withoutParent: 0 })
  })

  it('has a structure that screen readers can walk', () => {
    const structure = ask('pdfinfo', sample.bytes, '-struct', '{}')

    for (const part of [
      'H1',
      'H2',
      'H3',
      'H4',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'THead',
      'TBody',
      'TR',
      'TH',
      'TD',
    ]) {
      expect(structure).toMatch(new RegExp(`^ *${part}\\b`, 'm'))
    }
    for (const part of ['Figure', 'Caption', 'TOC', 'TOCI', 'Reference', 'Link', 'Form']) {
      expect(structure).toMatch(new RegExp(`^ *${part}\\b`, 'm'))
    }
    expect(structure).toContain('/Scope /Column')
    expect(structure).toContain('/Scope /Row')
    expect(structure).toContain('/ListNumbering /Decimal')
  })

  it('reads a repeated table header once', () => {
    const structure = ask('pdfinfo', sample.bytes, '-struct-text', '{}')

    expect(text.match(/Controls in place/g)?.length).toBeGreaterThan(1)
    expect(structure.match(/Controls in place/g)).toHaveLength(1)
  })

  it('gives every row of a table as many cells as its header', () => {
    for (const table of tablesOf(sample.bytes)) expect(new Set(table).size).toBe(1)
  })

  it('says what its pictures show', () => {
    const figures = elementsOf(sample.bytes).filter((element) => element['/S'] === '/Figure')

    expect(figures).toHaveLength(2)
    for (const figure of figures) expect(String(figure['/Alt'])).toMatch(/u:(Bars|Five by five)/)
  })

  it('bookmarks its headings, each at its own page', () => {
    const outline = ask('mutool', sample.bytes, 'show', '{}', 'outline')

    expect(outline).toMatch(/"3 {2}Risks".*#page=\d+/)
    expect(outline).toContain('"C9  The lead is known & is heard"')
    const [, page] = /"4 {2}Actions".*#page=(\d+)/.exec(outline) ?? []
    expect(ask('pdftotext', sample.bytes, '-f', page ?? '', '-l', page ?? '', '{}', '-')).toContain('4 Actions')
  })

  it('counts open bookmarks as positive and closed ones as negative', () => {
    const objects = objectsOf(sample.bytes)
    const outline = objects.dictionary(objects.dictionary(objects.trailer['/Root'])['/Outlines'])
    const counts: number[] = []
    for (let item = outline['/First']; item; item = objects.dictionary(item)['/Next']) {
      const count = objects.dictionary(item)['/Count']
      if (typeof count === 'number') counts.push(count)
    }

    // Contents, six chapters, and the entries under the three that have any, which start open.
    expect(outline['/Count']).toBe(7 + 1 + 3 + 1)
    expect(counts).toEqual([1, 3, 1])
    const chapter = objects.dictionary(objects.dictionary(objects.dictionary(outline['/First'])['/Next'])['/Next'])
    expect(objects.dictionary(chapter['/First'])['/Count']).toBe(-3)
  })

  it('sorts its named places by byte and links only to places that exist', () => {
    const objects = objectsOf(sample.bytes)
    const tree = objects.dictionary(
      objects.dictionary(objects.dictionary(objects.trailer['/Root'])['/Names'])['/Dests'],
    )
    const places = objects.list(tree['/Names']).filter((_, index) => index % 2 === 0)
    const targets = objects.pages
      .flatMap(({ page }) => objects.list(page['/Annots']))
      .map((annotation) => objects.dictionary(annotation)['/Dest'])
      .filter((target) => target !== undefined)

    expect(places).toEqual([...places].sort())
    expect(targets.length).toBeGreaterThan(20)
    for (const target of targets) expect(places).toContain(target)
  })

  it('ties every link and signature field to the structure, and says in words what each does', () => {
    const objects = objectsOf(sample.bytes)
    const annotations = objects.pages.flatMap(({ page }) => objects.list(page['/Annots'])).map(objects.dictionary)

    for (const annotation of annotations) {
      expect(annotation['/StructParent']).toEqual(expect.any(Number))
      expect(annotation['/Contents']).toEqual(expect.stringMatching(/^u:./))
    }
  })

  it('reserves unsigned signature fields and reports where', () => {
    expect(sample.signatureFields.map((field) => field.name)).toEqual(['Signature_Lead', 'Signature_Chair'])
    expect(sample.signatureFields[0]?.page).toBe(sample.pages)
    const [left, bottom, right, top] = sample.signatureFields[0]?.rect ?? [0, 0, 0, 0]
    expect([right - left, top - bottom].map(Math.round)).toEqual([318, 92])
    const form = ask('mutool', sample.bytes, 'show', '{}', 'form')
    expect(form).toContain('Signature_Lead')
    expect(form).toContain('Signature_Chair')
  })

  it('carries the files attached to it', () => {
    expect(ask('pdfdetach', sample.bytes, '-list', '{}')).toContain('register.csv')
  })
})

describe('renderPdf', () => {
  it('gives the same bytes for the same definition, and leaves the definition as it was', async () => {
    const definition = samplePack()
    const before = JSON.stringify(definition)

    const first = await renderPdf(definition, { fontsDir })
    const second = await renderPdf(definition, { fontsDir })

    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
    expect(Buffer.from(first.bytes).equals(Buffer.from(sample.bytes))).toBe(true)
    expect(JSON.stringify(definition)).toBe(before)
  })

  it('identifies files by their content, not by their title and date', async () => {
    const [one, other] = await Promise.all([
      renderPdf(shortPack(['One']), { fontsDir }),
      renderPdf(shortPack(['Other']), { fontsDir }),
    ])

    expect(objectsOf(one.bytes).trailer['/ID']).not.toEqual(objectsOf(other.bytes).trailer['/ID'])
  })

  it('reports progress that only grows and ends at 1', async () => {
    const heard: number[] = []

    await renderPdf(samplePack(), { fontsDir, onProgress: (fraction) => heard.push(fraction) })

    expect(heard.length).toBeGreaterThan(20)
    expect(heard).toEqual([...heard].sort((one, other) => one - other))
    expect(heard.at(-1)).toBe(1)
  })

  it.each([1, 5, 40])('stops when cancelled at its %i. question', async (at) => {
    let asked = 0

    const rendering = renderPdf(samplePack(), { fontsDir, isCancelled: () => ++asked >= at })

    await expect(rendering).rejects.toBeInstanceOf(RenderCancelled)
    expect(asked).toBe(at)
  })

  it('hears a cancel that arrives while it draws', async () => {
    let isCancelled = false
    setTimeout(() => (isCancelled = true), 0)

    const rendering = renderPdf(samplePack(), { fontsDir, isCancelled: () => isCancelled })

    await expect(rendering).rejects.toBeInstanceOf(RenderCancelled)
  })

  it('reports text that runs past the right margin', async () => {
    const { overflow } = await renderPdf(shortPack([{ text: 'W', margin: [480, 0, 0, 0], fontSize: 40 }]), { fontsDir })

    expect(overflow).toHaveLength(1)
    expect(overflow[0]).toMatchObject({ page: 1, text: 'W' })
  })

  it.each(['https://example.org/a.png', '/etc/hostname', 'file:///etc/hostname'])(
    'opens no picture from %s',
    async (image) => {
      await expect(renderPdf(shortPack([{ image }]), { fontsDir })).rejects.toThrow('denied by resource access policy')
    },
  )

  it('draws a picture given as data', async () => {
    const { bytes } = await renderPdf(shortPack([{ image: DOT, width: 20, alt: 'A dot' }]), { fontsDir })

    expect(ask('pdfimages', bytes, '-list', '{}').trim().split('\n')).toHaveLength(3)
    expect(findMarks(objectsOf(bytes))).toMatchObject({ outside: 0, tagged: 1 })
  })
})

const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC'

function elementsOf(bytes: Uint8Array): Readonly<Record<string, unknown>>[] {
  const objects = objectsOf(bytes)
  const walk = (kid: unknown): Readonly<Record<string, unknown>>[] => {
    const found = objects.follow(kid)
    if (typeof found !== 'object' || found === null) return []
    const element = objects.dictionary(found)
    if (!element['/S']) return []
    return [element, ...kidsOf(objects, element).flatMap(walk)]
  }
  return objects
    .list(objects.dictionary(objects.dictionary(objects.trailer['/Root'])['/StructTreeRoot'])['/K'])
    .flatMap(walk)
}

function kidsOf(objects: ReturnType<typeof objectsOf>, element: Readonly<Record<string, unknown>>): readonly unknown[] {
  return objects.list(element['/K'])
}

/** For every table, how many columns each of its rows has. */
function tablesOf(bytes: Uint8Array): number[][] {
  const objects = objectsOf(bytes)
  const rowsOf = (element: Readonly<Record<string, unknown>>): number[] =>
    kidsOf(objects, element).flatMap((kid) => {
      const child = objects.dictionary(kid)
      return child['/S'] === '/TR' ? [kidsOf(objects, child).length] : rowsOf(child)
    })
  const tables = elementsOf(bytes).filter((element) => element['/S'] === '/Table')
  expect(tables.length).toBeGreaterThan(10)
  return tables.map(rowsOf)
}
