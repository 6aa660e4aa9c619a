import { pdfDate } from '#main/signing/pdf-file/date'
import { dictionary, Name, type PdfDictionary } from '#main/signing/pdf-file/objects'
import { serialise } from '#main/signing/pdf-file/serialise'
import { pdfText } from '#main/signing/pdf-file/text'

export type CertificationLevel = 1 | 2 | 3

export interface SignatureWords {
  readonly name: string
  readonly reason: string
  readonly location?: string | undefined
  readonly date: Date
  readonly certify?: CertificationLevel | undefined
}

/** A signature dictionary with room for what is known only once the file around it is written. */
export interface Placeholder {
  readonly text: string
  /** Where, within the text, the array of the byte range and the bracket of the signature value begin. */
  readonly byteRangeAt: number
  readonly contentsAt: number
  readonly contentsLength: number
}

export type ByteRange = readonly [number, number, number, number]

const widestNumber = 10

/** `room` is how many bytes of signature block to leave space for. */
export function signaturePlaceholder(words: SignatureWords, room: number): Placeholder {
  const byteRange = byteRangeText([0, 0, 0, 0])
  const contents = `<${'0'.repeat(room * 2)}>`
  // Both go in front, in text of known length, so that nothing has to be searched for.
  const before = `<<${typeEntries()} /ByteRange `
  const between = ' /Contents '
  const text = `${before}${byteRange}${between}${contents} ${inner(wordEntries(words))}>>`
  const contentsAt = before.length + byteRange.length + between.length
  return { text, byteRangeAt: before.length, contentsAt, contentsLength: contents.length }
}

/** Always of the same length, whatever the numbers. */
export function byteRangeText(range: ByteRange): string {
  const [start, ...others] = range
  return `[${start} ${others.map((number) => String(number).padStart(widestNumber, '0')).join(' ')}]`
}

function typeEntries(): string {
  const entries = { Type: 'Sig', Filter: 'Adobe.PPKLite', SubFilter: 'ETSI.CAdES.detached' }
  return inner(new Map(Object.entries(entries).map(([key, name]) => [key, new Name(name)])))
}

function wordEntries({ name, reason, location, date, certify }: SignatureWords): PdfDictionary {
  return dictionary({
    M: pdfText(pdfDate(date)),
    Name: pdfText(name),
    Reason: pdfText(reason),
    Location: location === undefined ? undefined : pdfText(location),
    Reference: certify === undefined ? undefined : [certification(certify)],
    Prop_Build: dictionary({ App: dictionary({ Name: new Name('Sevenfold') }) }),
  })
}

/** Says what may change after this signature: 1 nothing, 2 forms and signatures, 3 comments too. */
function certification(level: CertificationLevel): PdfDictionary {
  return dictionary({
    Type: new Name('SigRef'),
    TransformMethod: new Name('DocMDP'),
    TransformParams: dictionary({ Type: new Name('TransformParams'), P: level, V: new Name('1.2') }),
  })
}

/** The entries without the brackets around them. */
function inner(entries: PdfDictionary): string {
  return serialise(entries).slice(2, -2)
}
