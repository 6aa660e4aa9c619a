/** A PDF written by hand: the text of each object by its number, 1 being the catalogue. */
export function handmadePdf(objects: Readonly<Record<number, string>>, trailer = ''): Buffer {
  let file = '%PDF-1.7\n'
  const offsets = new Map<number, number>()
  for (const [number, text] of Object.entries(objects)) {
    offsets.set(Number(number), file.length)
    file += `${number} 0 obj\n${text}\nendobj\n`
  }
  return withTable(file, offsets, trailer)
}

/** Finishes a file whose objects stand where `offsets` says, which need not be true. */
export function withTable(file: string, offsets: ReadonlyMap<number, number>, trailer = ''): Buffer {
  const sections = [...offsets].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`)
  const size = Math.max(...offsets.keys()) + 1
  const end = `trailer\n<</Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(`${file}xref\n${sections.join('')}${end}`, 'latin1')
}

/** The catalogue and form of a file whose one signature field holds `value`. */
export function withSignatureValue(value: string): Record<number, string> {
  return {
    1: '<</Type /Catalog /Pages 5 0 R /AcroForm 2 0 R>>',
    2: '<</Fields [3 0 R] /SigFlags 3>>',
    3: '<</FT /Sig /T (Preparer) /V 4 0 R>>',
    4: value,
    5: '<</Type /Pages /Kids [] /Count 0>>',
  }
}
