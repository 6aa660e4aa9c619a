import { PdfString } from './objects'

/** A text string: plain ASCII where it can be, otherwise UTF-16 with its mark, which is how PDF writes ŵ and ŷ. */
export function pdfText(text: string): PdfString {
  if (/^[\x20-\x7e]*$/.test(text)) return new PdfString(Buffer.from(text, 'latin1'), false)
  const bigEndian = Buffer.from(text, 'utf16le').swap16()
  return new PdfString(Buffer.concat([Buffer.from([0xfe, 0xff]), bigEndian]), true)
}

/** The words of a text string. Bytes without a Unicode mark are read as Latin-1, near enough to PDFDocEncoding for names. */
export function textOf(string: PdfString): string {
  const { bytes } = string
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const pairs = bytes.subarray(2, bytes.length - (bytes.length % 2))
    return Buffer.from(pairs).swap16().toString('utf16le')
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.toString('utf8', 3)
  return bytes.toString('latin1')
}
