import { sha256 } from '#main/platform/hash'

const ID = /\/ID \[<([0-9a-f]{32})> <\1>\]/

/** Replaces the file's identifier by one made from its content: other content, other identifier. */
export function stampFileId(pdf: Buffer): Uint8Array {
  const trailerAt = pdf.lastIndexOf('trailer')
  const found = ID.exec(pdf.toString('latin1', trailerAt))
  const old = found?.[1]
  if (!found || !old) throw new Error('The finished file has no identifier')
  const id = sha256(pdf).slice(0, old.length)
  pdf.write(`/ID [<${id}> <${id}>]`, trailerAt + found.index, 'latin1')
  return new Uint8Array(pdf.buffer, pdf.byteOffset, pdf.byteLength)
}
