import { createPrivateKey, sign } from 'node:crypto'
import { encodeSignedData, signedAttributes } from '#main/signing/cms/signed-data'
import { Ref, type PdfDictionary } from '#main/signing/pdf-file/objects'
import { signatureFields } from '#main/signing/pdf-file/fields'
import { PdfFile } from '#main/signing/pdf-file/pdf-file'
import { pageRefs } from '#main/signing/pdf-file/pages'
import { serialise } from '#main/signing/pdf-file/serialise'
import { appendRevision, type Change } from '#main/signing/pdf-file/update'
import { sha256 } from '#main/signing/sha256'
import type { Signer } from '#main/signing/sign-pdf'
import type { SigningPlan } from '#main/signing/signature/signing-plan'
import { writeSigningRevision } from '#main/signing/signature/signing-revision'
import { signedOn } from './make-signer'

/**
 * What someone with a key and the wrong intentions can do and `signPdf` will not: sign a file that was altered since the
 * first signature, so that the last signature covers the alteration.
 */
export function signCrookedly(
  bytes: Uint8Array,
  { privateKeyPkcs8, chain }: Signer,
  field = 'Approver',
  date = signedOn,
): Buffer {
  const [certificate] = chain
  if (!certificate) throw new Error('A signer has a certificate')
  const block = (digest: Uint8Array, signature: Uint8Array) =>
    encodeSignedData({ certificates: chain, signerCertificate: certificate, digest, signature })
  const words = { name: 'Rhŷs', reason: 'Approved', date }
  const room = block(Buffer.alloc(32), Buffer.alloc(72)).length
  const { bytes: revision, byteRange } = writeSigningRevision(planUnchecked(bytes, field), words, undefined, room)
  const digest = sha256(revision.subarray(0, byteRange[1]), revision.subarray(byteRange[2]))
  const key = createPrivateKey({ key: Buffer.from(privateKeyPkcs8), format: 'der', type: 'pkcs8' })
  const signature = sign('sha256', signedAttributes(certificate, digest), key)
  revision.write(block(digest, signature).toString('hex'), byteRange[1] + 1, 'latin1')
  return revision
}

function planUnchecked(bytes: Uint8Array, name: string): SigningPlan {
  const pdf = new PdfFile(bytes)
  const formRef = pdf.catalogue.get('AcroForm')
  const form = pdf.dictionary(formRef)
  const field = signatureFields(pdf).find((candidate) => candidate.name === name)
  if (!field || !form || !(formRef instanceof Ref)) throw new Error('There is no field to sign')
  return { pdf, field, form, formRef, box: { width: 0, height: 0 }, hasEarlierSignatures: true }
}

/** Appends a revision in which some objects are other ones. */
export function alter(bytes: Uint8Array, change: (pdf: PdfFile) => ReadonlyMap<number, Change>): Buffer {
  const pdf = new PdfFile(bytes)
  return appendRevision(pdf, change(pdf)).bytes
}

/** A page's own entries, and the number of its object. */
export function pageOf(pdf: PdfFile, index: number): { number: number; entries: PdfDictionary } {
  const ref = pageRefs(pdf)[index]
  const entries = pdf.dictionary(ref)
  if (!ref || !entries) throw new Error('There is no such page')
  return { number: ref.number, entries: new Map(entries) }
}

/** Appends a table that lists every object but one, and says nothing of the revisions before. */
export function forget(bytes: Uint8Array, forgotten: (pdf: PdfFile) => number): Buffer {
  const pdf = new PdfFile(bytes)
  const left = forgotten(pdf)
  const lines = [...pdf.crossReference.entries]
    .filter(([number, entry]) => entry && number !== left)
    .map(([number, entry]) => `${number} 1\n${String(entry?.offset).padStart(10, '0')} 00000 n \n`)
  const trailer = new Map(pdf.trailer)
  trailer.delete('Prev')
  const table = `xref\n${lines.join('')}trailer\n${serialise(trailer)}\nstartxref\n${bytes.length}\n%%EOF\n`
  return Buffer.concat([bytes, Buffer.from(table, 'latin1')])
}
