/** A PDF name, without its slash and with `#xx` escapes already undone. */
export class Name {
  constructor(readonly text: string) {}
}

/** A pointer to an indirect object: `12 0 R`. */
export class Ref {
  constructor(
    readonly number: number,
    readonly generation = 0,
  ) {}
}

/** A string's bytes. `start` and `end` are where its brackets stand in the file, when it was read from one. */
export class PdfString {
  constructor(
    readonly bytes: Buffer,
    readonly isHex: boolean,
    readonly start = -1,
    readonly end = -1,
  ) {}
}

export type PdfValue = null | boolean | number | Name | Ref | PdfString | PdfValue[] | PdfDictionary

export type PdfDictionary = Map<string, PdfValue>

/** A dictionary followed by bytes, still in whatever compression they came in. */
export class Stream {
  constructor(
    readonly dictionary: PdfDictionary,
    readonly content: Buffer,
  ) {}
}

export type PdfObject = PdfValue | Stream

/** A dictionary in the order given; entries left undefined are left out. */
export function dictionary(entries: Readonly<Record<string, PdfValue | undefined>>): PdfDictionary {
  const made: PdfDictionary = new Map()
  for (const [key, value] of Object.entries(entries)) if (value !== undefined) made.set(key, value)
  return made
}

/** Equal in meaning: where a string stands and how it is written make no difference, the order of keys neither. */
export function isSameObject(a: PdfObject, b: PdfObject): boolean {
  if (a instanceof Stream && b instanceof Stream) {
    return isSameObject(a.dictionary, b.dictionary) && a.content.equals(b.content)
  }
  if (a instanceof Name && b instanceof Name) return a.text === b.text
  if (a instanceof Ref && b instanceof Ref) return a.number === b.number && a.generation === b.generation
  if (a instanceof PdfString && b instanceof PdfString) return a.bytes.equals(b.bytes)
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSameObject(item, b[index] ?? null))
  }
  if (a instanceof Map && b instanceof Map) return differingKeys(a, b).length === 0
  return a === b
}

/** Keys whose values differ, an absent entry and a null one being the same thing in PDF. */
export function differingKeys(a: PdfDictionary, b: PdfDictionary): string[] {
  const keys = new Set([...a.keys(), ...b.keys()])
  return [...keys].filter((key) => !isSameObject(a.get(key) ?? null, b.get(key) ?? null))
}
