import { describe, expect, it } from 'vitest'
import { Lexer } from '#main/signing/pdf-file/lexer'
import { Name, PdfString, Ref, type PdfValue } from '#main/signing/pdf-file/objects'
import { serialise } from '#main/signing/pdf-file/serialise'
import { UnreadablePdf } from '#main/signing/pdf-file/unreadable-pdf'

const read = (text: string): PdfValue => new Lexer(Buffer.from(text, 'latin1'), 0).value()

describe('a value read from a PDF', () => {
  it('is what the standard says it is', () => {
    expect(read('true')).toBe(true)
    expect(read(' % a comment\n null')).toBeNull()
    expect([read('-12'), read('+.5'), read('4.')]).toEqual([-12, 0.5, 4])
    expect(read('/A#20B#23')).toEqual(new Name('A B#'))
    expect(read('[1 0 R 2 3]')).toEqual([new Ref(1, 0), 2, 3])
    expect(read('<</A/B/C<</D[]>>>>')).toEqual(
      new Map<string, PdfValue>([
        ['A', new Name('B')],
        ['C', new Map([['D', []]])],
      ]),
    )
  })

  it('keeps strings to the byte, escapes undone, and knows where they stood', () => {
    expect(read('(a\\(b\\)\\\\(c)\\101\\r\\\n)')).toEqual(new PdfString(Buffer.from('a(b)\\(c)A\r'), false, 0, 21))
    expect(read('<48 69 7>')).toEqual(new PdfString(Buffer.from('Hip'), true, 0, 9))
  })

  it('is refused when it is not written by the book', () => {
    for (const text of [
      '',
      '<<',
      '<</A',
      '<<1 2>>',
      '[1',
      '(a',
      '<4',
      '<4x>',
      'nul',
      ')',
      '1e5',
      '<</A 1/A 2>>',
      '--1',
    ]) {
      expect(() => read(text), text).toThrow(UnreadablePdf)
    }
  })

  it('survives being written and read again', () => {
    const texts = ['<</A#2fB [1 -2.5 true null] /C (x\\)y\\\\) /D <feff0175> /E 7 0 R>>', '[[[/A]]]', '<<>>']

    for (const text of texts) expect(serialise(read(serialise(read(text))))).toBe(serialise(read(text)))
    expect(serialise(read(texts[0] ?? ''))).toBe(texts[0])
  })
})
