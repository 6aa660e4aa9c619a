import { describe, expect, it } from 'vitest'
import { isoFromPdfDate, pdfDate } from '#main/signing/pdf-file/date'
import { PdfString } from '#main/signing/pdf-file/objects'
import { pdfText, textOf } from '#main/signing/pdf-file/text'

describe('text in a PDF', () => {
  it('comes back as it was written, in Welsh as in English', () => {
    for (const text of ['', 'Prepared (by) & \\ co', 'Siân Llŷr Gwynfor', 'Ŵ ŷ – €', '𝔖']) {
      expect(textOf(pdfText(text))).toBe(text)
    }
  })

  it('is read in each of the ways other software writes it', () => {
    const utf8 = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('Ŷnyr')])

    expect(textOf(new PdfString(utf8, false))).toBe('Ŷnyr')
    expect(textOf(new PdfString(Buffer.from([0x53, 0xe2]), false))).toBe('Sâ')
    expect(textOf(new PdfString(Buffer.from([0xfe, 0xff, 0x01]), true))).toBe('')
  })
})

describe('a date in a PDF', () => {
  it('is written in UTC to the second, and read back', () => {
    expect(pdfDate(new Date('2026-11-24T09:30:05.900Z'))).toBe('D:20261124093005Z')
    expect(isoFromPdfDate('D:20261124093005Z')).toBe('2026-11-24T09:30:05.000Z')
  })

  it('is understood with an offset, and not guessed at without a zone', () => {
    expect(isoFromPdfDate("D:20260701103000+01'00'")).toBe('2026-07-01T09:30:00.000Z')
    expect(isoFromPdfDate("D:20260701103000-05'30")).toBe('2026-07-01T16:00:00.000Z')
    for (const text of ['D:20260701103000', 'D:2026', 'yesterday', 'D:20261399999999Z', '']) {
      expect(isoFromPdfDate(text), text).toBeNull()
    }
  })
})
