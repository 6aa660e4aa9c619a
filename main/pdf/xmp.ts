import type { DocumentAbout } from './pack-definition'
import type { PdfDocument } from './pdfmake-engine'

/** Writes the file's description for other programs. pdfkit's own forgets to escape `&` and `<`. */
export function writeXmp(doc: PdfDocument, about: DocumentAbout, language: string): void {
  const metadata = doc.ref({ Type: 'Metadata', Subtype: 'XML' })
  metadata.compress = false // readable by programs that know no PDF
  metadata.end(Buffer.from(xmpPacket(about, language), 'utf8'))
  doc._root.data.Metadata = metadata
}

function xmpPacket(about: DocumentAbout, language: string): string {
  const at = `${about.createdAt.toISOString().slice(0, 19)}Z`
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<xmp:CreateDate>${at}</xmp:CreateDate>
<xmp:ModifyDate>${at}</xmp:ModifyDate>
<xmp:CreatorTool>${escapeXml(about.creator)}</xmp:CreatorTool>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(about.title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(about.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(about.subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${escapeXml(about.creator)}</pdf:Producer>
<pdf:Keywords>${escapeXml(about.keywords)}</pdf:Keywords>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' }

export function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (character) => entities[character] ?? character)
}
