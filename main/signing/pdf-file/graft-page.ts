import { Name, Ref, Stream, type PdfDictionary, type PdfObject, type PdfValue } from './objects'
import { pageRefs } from './pages'
import type { PdfFile } from './pdf-file'

/**
 * Copies the single page of `source` into `changes` as a Form XObject, fonts and all, and returns its reference.
 * `newNumber` hands out unused object numbers. Throws when `source` is not one page with one content stream, which only
 * a mistake in the caller's drawing can bring about.
 */
export function graftPage(source: PdfFile, changes: Map<number, PdfObject>, newNumber: () => number): Ref {
  const [only, ...others] = pageRefs(source)
  const page = source.dictionary(only)
  const content = source.resolve(page?.get('Contents'))
  const box = page?.get('MediaBox')
  if (!page || !box || others.length > 0 || !(content instanceof Stream)) {
    throw new Error('A signature is drawn as exactly one page with one content stream')
  }
  const copy = copier(source, changes, newNumber)
  const form: PdfDictionary = new Map([...content.dictionary].map(([key, value]) => [key, copy(value)]))
  form.set('Type', new Name('XObject'))
  form.set('Subtype', new Name('Form'))
  form.set('BBox', copy(box))
  form.set('Resources', copy(page.get('Resources') ?? new Map()))
  const number = newNumber()
  changes.set(number, new Stream(form, content.content))
  return new Ref(number)
}

/** A copy function that brings along, once each, the objects a value refers to. */
function copier(source: PdfFile, changes: Map<number, PdfObject>, newNumber: () => number) {
  const copied = new Map<number, Ref>()

  function copyObject(object: PdfObject): PdfObject {
    return object instanceof Stream ? new Stream(copyEntries(object.dictionary), object.content) : copy(object)
  }

  function copyEntries(entries: PdfDictionary): PdfDictionary {
    // A stream's length is written afresh, so its old one, often an object of its own, stays behind.
    return new Map([...entries].filter(([key]) => key !== 'Length').map(([key, value]) => [key, copy(value)]))
  }

  function copy(value: PdfValue): PdfValue {
    if (value instanceof Ref) {
      const known = copied.get(value.number)
      if (known) return known
      const ref = new Ref(newNumber())
      copied.set(value.number, ref)
      changes.set(ref.number, copyObject(source.resolve(value)))
      return ref
    }
    if (Array.isArray(value)) return value.map(copy)
    if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, copy(item)]))
    return value
  }

  return copy
}
