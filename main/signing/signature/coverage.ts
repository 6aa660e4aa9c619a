import { readElement } from '#main/signing/cms/der'
import { PdfString, type PdfDictionary } from '#main/signing/pdf-file/objects'
import type { PdfFile } from '#main/signing/pdf-file/pdf-file'
import { sha256 } from '#main/signing/sha256'
import { err, ok, type Result } from '#shared/result'

export interface Coverage {
  /** The first byte after those signed; the file's length when the signature covers it all. */
  readonly end: number
  /** SHA-256 of the signed bytes. */
  readonly digest: Buffer
  /** The signature block, without the zeros that fill up its space. */
  readonly block: Buffer
}

/**
 * What a signature dictionary covers: everything up to `end` but the signature value itself. Anything looser is refused
 * with a sentence, because bytes left uncovered could be changed unseen.
 */
export function readCoverage(pdf: PdfFile, signature: PdfDictionary): Result<Coverage, string> {
  const range = pdf.array(signature.get('ByteRange')).map((value) => pdf.number(value) ?? -1)
  const value = signature.get('Contents')
  if (range.length !== 4 || !range.every(Number.isSafeInteger) || !(value instanceof PdfString)) return malformed()
  const [start = -1, firstLength = -1, resume = -1, secondLength = -1] = range
  const end = resume + secondLength
  if (start !== 0 || firstLength < 0 || resume < firstLength || secondLength < 0 || end > pdf.bytes.length)
    return malformed()
  if (value.start !== firstLength || value.end !== resume) {
    return err('It leaves parts of the file outside its protection, where they could be changed unseen.')
  }
  const block = readBlock(pdf.bytes.toString('latin1', firstLength, resume))
  if (!block) return err('Its signature value is not written as Sevenfold writes it, so it may have been altered.')
  const digest = sha256(pdf.bytes.subarray(0, firstLength), pdf.bytes.subarray(resume, end))
  return ok({ end, digest, block })
}

/**
 * The block inside `<30…00>`, or null unless it is lower-case hex with nothing but zeros after the block's own end. Both
 * could otherwise be altered without any key.
 */
export function readBlock(value: string): Buffer | null {
  if (!/^<([0-9a-f]{2})*>$/.test(value)) return null
  const bytes = Buffer.from(value.slice(1, -1), 'hex')
  const block = readElement(bytes)?.whole
  if (!block || bytes.subarray(block.length).some((byte) => byte !== 0)) return null
  return block
}

function malformed(): Result<Coverage, string> {
  return err('It does not say properly which part of the file it covers.')
}
