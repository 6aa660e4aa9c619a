import { Ref, Stream, type PdfValue } from '#main/signing/pdf-file/objects'
import { pageRefs } from '#main/signing/pdf-file/pages'
import type { PdfFile } from '#main/signing/pdf-file/pdf-file'

/** Names objects the way a reader would: "the content of page 3" rather than "object 41". */
export function objectDescriber(pdf: PdfFile): (number: number) => string {
  const names = new Map<number, string>()
  const call = (value: PdfValue | undefined, name: string) => {
    if (value instanceof Ref && !names.has(value.number)) names.set(value.number, name)
  }
  for (const [index, ref] of pageRefs(pdf).entries()) namePage(pdf, ref, `page ${index + 1}`, call)
  call(pdf.rootRef, 'the document as a whole (its catalogue)')
  call(pdf.catalogue.get('Pages'), 'the list of pages')
  call(pdf.catalogue.get('AcroForm'), 'the form that holds the signatures')
  call(pdf.catalogue.get('Metadata'), 'the description of the document')
  call(pdf.trailer.get('Info'), 'the description of the document')
  return (number) => names.get(number) ?? kindOfObject(pdf, number)
}

function namePage(
  pdf: PdfFile,
  ref: Ref,
  page: string,
  call: (value: PdfValue | undefined, name: string) => void,
): void {
  const entries = pdf.dictionary(ref)
  call(ref, page)
  const content = entries?.get('Contents')
  call(content, `the content of ${page}`)
  for (const part of pdf.array(content)) call(part, `the content of ${page}`)
  call(entries?.get('Resources'), `the fonts and pictures of ${page}`)
  call(entries?.get('Annots'), `the links and fields on ${page}`)
  for (const annotation of pdf.array(entries?.get('Annots'))) call(annotation, `a link or field on ${page}`)
}

function kindOfObject(pdf: PdfFile, number: number): string {
  const generation = pdf.crossReference.entries.get(number)?.generation ?? 0
  const object = pdf.resolve(new Ref(number, generation))
  const entries = object instanceof Stream ? object.dictionary : object
  const type = entries instanceof Map ? (pdf.name(entries.get('Type')) ?? pdf.name(entries.get('Subtype'))) : null
  return type
    ? `a hidden part of the document (${type}, number ${number})`
    : `a hidden part of the document (number ${number})`
}
