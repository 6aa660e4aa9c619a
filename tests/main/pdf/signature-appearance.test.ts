import { describe, expect, it } from 'vitest'
import { renderSignatureAppearance, type SignatureAppearance } from '#main/pdf/signature-appearance'
import { signatureBox } from '#main/pdf/signature-block'
import { ask, fontsDir, textOf } from './judges'

const appearance: SignatureAppearance = {
  heading: 'Digitally signed by',
  name: 'Siân Llŷr Gwynfor',
  role: 'Safeguarding lead',
  organisation: 'Cymdeithas Hyfforddi Llŷn & Eifionydd',
  reason: 'I prepared this pack',
  signedAt: new Date(Date.UTC(2026, 10, 24, 14, 2, 30)),
}

function render(changed: Partial<SignatureAppearance> = {}, width = 318, height = 92): Promise<Uint8Array> {
  return renderSignatureAppearance({ ...appearance, ...changed }, width, height, { fontsDir })
}

describe('renderSignatureAppearance', () => {
  it('is one page of exactly the field’s size', async () => {
    const about = ask('pdfinfo', await render({}, signatureBox.width, signatureBox.height), '{}')

    expect(about).toMatch(/Pages: +1\n/)
    expect(about).toContain('318 x 92 pts')
  })

  it('shows who signed, for whom, when in UK form, and why', async () => {
    const text = textOf(await render())

    expect(text).toContain('Siân Llŷr Gwynfor')
    expect(text).toContain('Safeguarding lead')
    expect(text).toContain('Cymdeithas Hyfforddi Llŷn & Eifionydd')
    expect(text).toContain('24 November 2026 at 14:02 GMT')
    expect(text).toContain('I prepared this pack')
  })

  it('gives the time of day in summer as people live it', async () => {
    expect(textOf(await render({ signedAt: new Date(Date.UTC(2026, 6, 1, 23, 30)) }))).toContain(
      '2 July 2026 at 00:30 BST',
    )
  })

  it('embeds its fonts', async () => {
    const fonts = ask('pdffonts', await render(), '{}')
      .trim()
      .split('\n')
      .slice(2)

    for (const font of fonts) expect(font).toMatch(/ yes yes yes /)
  })

  it('sets long names smaller rather than running to a second page', async () => {
    const name = 'Llanfairpwllgwyngyll Gogerychwyrndrobwll-Llantysiliogogogoch ap Dŵyfor Fychan o Eifionydd'
    const bytes = await render({ name, role: `${'Very '.repeat(12)}senior safeguarding lead` })

    expect(ask('pdfinfo', bytes, '{}')).toMatch(/Pages: +1\n/)
    const letters = (text: string): string => text.replace(/[\s-]/g, '') // pdftotext joins words broken at a hyphen
    expect(letters(textOf(bytes))).toContain(letters(name))
  })

  it('ends even endless words in an ellipsis', async () => {
    const bytes = await render({ name: 'x'.repeat(3000), reason: 'Because '.repeat(500) }, 200, 60)

    expect(ask('pdfinfo', bytes, '{}')).toMatch(/Pages: +1\n/)
    expect(textOf(bytes)).toContain('…')
  })

  it('is the same for the same signature', async () => {
    expect(Buffer.from(await render()).equals(Buffer.from(await render()))).toBe(true)
  })

  it('says so when the field is too small for anything', async () => {
    await expect(render({}, 40, 10)).rejects.toThrow('No signature can be shown')
  })
})
