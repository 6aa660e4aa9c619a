import { describe, expect, it } from 'vitest'
import { element, inSetOrder, objectIdentifier, readElement, readElements, tag } from '#main/signing/cms/der'

const hex = (text: string) => Buffer.from(text, 'hex')

describe('DER', () => {
  it('writes object identifiers with arcs of any size', () => {
    expect(objectIdentifier('1.2.840.113549.1.7.2').toString('hex')).toBe('06092a864886f70d010702')
    expect(objectIdentifier('2.16.840.1.101.3.4.2.1').toString('hex')).toBe('0609608648016503040201')
  })

  it('reads back what it wrote, at every length of length', () => {
    for (const length of [0, 1, 127, 128, 255, 256, 65_535, 65_536]) {
      const written = element(tag.octetString, Buffer.alloc(length, 7))
      const read = readElement(Buffer.concat([written, hex('0500')]))

      expect(read?.whole.equals(written)).toBe(true)
      expect(read?.content.length).toBe(length)
    }
  })

  it('refuses lengths written longer than need be, without end, or past the end', () => {
    for (const text of [
      '',
      '04',
      '0481',
      '04810100',
      '0482000100',
      '048000000',
      '040500',
      '1f0100',
      '0485010000000000',
    ]) {
      expect(readElement(hex(text)), text).toBeNull()
    }
    expect(readElements(hex('020101ff'))).toBeNull()
  })

  it('orders a set by its bytes', () => {
    expect(
      inSetOrder([hex('3003'), hex('02ff'), hex('3002')]).map((item) => Buffer.from(item).toString('hex')),
    ).toEqual(['02ff', '3002', '3003'])
  })
})
