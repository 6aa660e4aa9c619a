import { differingKeys, isSameObject, Ref, Stream, type PdfObject, type PdfValue } from '#main/signing/pdf-file/objects'
import { signatureFields, type SignatureField } from '#main/signing/pdf-file/fields'
import type { PdfFile } from '#main/signing/pdf-file/pdf-file'
import { objectDescriber } from './describe-object'

/**
 * What later revisions did to the document as it was signed, in sentences, beyond the one thing that is allowed: signing
 * fields that were there and empty (DocMDP, P = 2). `before` is the signed revision, a prefix of `after`'s bytes.
 */
export function changesAfter(before: PdfFile, after: PdfFile): string[] {
  const comparison = compare(before, after)
  const describeBefore = objectDescriber(before)
  const describeAfter = objectDescriber(after)
  return [
    ...trailerChanges(before, after),
    ...comparison.removed.map((number) => `${capital(describeBefore(number))} was removed.`),
    ...comparison.changed.flatMap((number) => changesTo(number, comparison, describeBefore)),
    ...unneededAdditions(comparison).map((number) => `${capital(describeAfter(number))} was added.`),
  ]
}

interface Comparison {
  readonly before: PdfFile
  readonly after: PdfFile
  readonly removed: readonly number[]
  readonly changed: readonly number[]
  readonly added: ReadonlySet<number>
  /** Fields that were empty and are signed now, changed in no way that signing does not need. */
  readonly signedSince: ReadonlyMap<number, SignatureField>
}

function compare(before: PdfFile, after: PdfFile): Comparison {
  const removed: number[] = []
  const changed: number[] = []
  const added = new Set<number>()
  for (const number of new Set([...before.crossReference.entries.keys(), ...after.crossReference.entries.keys()])) {
    const entry = after.crossReference.entries.get(number) ?? null
    const earlier = before.crossReference.entries.get(number) ?? null
    if (!earlier && entry) added.add(number)
    else if (earlier && !entry) removed.push(number)
    // The same place in a file whose old bytes are untouched holds the same object.
    else if (earlier && entry && earlier.offset !== entry.offset) changed.push(number)
  }
  const partial = { before, after, removed, changed, added }
  return { ...partial, signedSince: fieldsSignedSince(partial) }
}

/** Root, Info, ID: where a reader starts. Only the bookkeeping of revisions may differ. */
function trailerChanges(before: PdfFile, after: PdfFile): string[] {
  const keys = differingKeys(before.trailer, after.trailer).filter((key) => key !== 'Prev' && key !== 'Size')
  return keys.map((key) => `The document's starting point was replaced (${key}).`)
}

function changesTo(number: number, comparison: Comparison, describe: (number: number) => string): string[] {
  const { before, after, signedSince } = comparison
  const old = objectIn(before, number)
  const now = objectIn(after, number)
  const isSameGeneration = generationIn(before, number) === generationIn(after, number)
  const isExpected =
    isSameObject(old, now) || signedSince.has(number) || isFormWithNewFlags(comparison, number, old, now)
  if (isSameGeneration && isExpected) return []
  return [`${capital(describe(number))} was changed.`]
}

function fieldsSignedSince(comparison: Omit<Comparison, 'signedSince'>): Map<number, SignatureField> {
  const { before, after, changed, added } = comparison
  const empty = new Map(
    signatureFields(before)
      .filter((field) => !field.isSigned)
      .map((field) => [field.ref.number, field]),
  )
  const signed = signatureFields(after).filter((field) => field.isSigned && changed.includes(field.ref.number))
  const signedSince = new Map<number, SignatureField>()
  for (const field of signed) {
    const old = empty.get(field.ref.number)?.dictionary
    const value = field.dictionary.get('V')
    if (!old || !(value instanceof Ref) || !added.has(value.number)) continue
    const keys = differingKeys(old, field.dictionary)
    const flags = field.dictionary.get('F')
    const areFlagsSafe = !keys.includes('F') || flags === 132 // shown, printed, locked
    if (areFlagsSafe && keys.every((key) => ['V', 'AP', 'F'].includes(key))) signedSince.set(field.ref.number, field)
  }
  return signedSince
}

/** The first signature of a file sets the form's SigFlags; the form may be an object or stand in the catalogue. */
function isFormWithNewFlags({ before }: Comparison, number: number, old: PdfObject, now: PdfObject): boolean {
  if (!(old instanceof Map) || !(now instanceof Map)) return false
  const form = before.catalogue.get('AcroForm')
  if (form instanceof Ref && form.number === number) return differOnlyIn('SigFlags', old, now)
  if (number !== before.rootRef.number || !(form instanceof Map)) return false
  const formNow = now.get('AcroForm')
  return formNow instanceof Map && differOnlyIn('AcroForm', old, now) && differOnlyIn('SigFlags', form, formNow)
}

function differOnlyIn(key: string, old: Map<string, PdfValue>, now: Map<string, PdfValue>): boolean {
  return differingKeys(old, now).every((differing) => differing === key)
}

/** New objects that the new signatures do not lead to, or that something in the old document was already pointing at. */
function unneededAdditions(comparison: Comparison): number[] {
  const { before, after, added, signedSince } = comparison
  const needed = new Set<number>()
  const waiting: PdfObject[] = []
  for (const { dictionary } of signedSince.values())
    waiting.push(dictionary.get('V') ?? null, dictionary.get('AP') ?? null)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const ref of referencesIn(next)) {
      if (!added.has(ref.number) || needed.has(ref.number)) continue
      needed.add(ref.number)
      waiting.push(after.resolve(ref))
    }
  }
  const awaited = danglingReferences(before)
  return [...added].filter((number) => !needed.has(number) || awaited.has(number))
}

/** Numbers the old document points at though it holds no such object: gaps prepared for someone to fill. */
function danglingReferences(pdf: PdfFile): Set<number> {
  const { entries } = pdf.crossReference
  const dangling = new Set<number>()
  for (const [number, entry] of entries) {
    if (!entry) continue
    for (const ref of referencesIn(objectIn(pdf, number))) if (!entries.get(ref.number)) dangling.add(ref.number)
  }
  return dangling
}

function* referencesIn(object: PdfObject): Generator<Ref> {
  if (object instanceof Ref) yield object
  else if (object instanceof Stream) yield* referencesIn(object.dictionary)
  else if (object instanceof Map) for (const value of object.values()) yield* referencesIn(value)
  else if (Array.isArray(object)) for (const value of object) yield* referencesIn(value)
}

function objectIn(pdf: PdfFile, number: number): PdfObject {
  return pdf.resolve(new Ref(number, generationIn(pdf, number)))
}

function generationIn(pdf: PdfFile, number: number): number {
  return pdf.crossReference.entries.get(number)?.generation ?? 0
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
