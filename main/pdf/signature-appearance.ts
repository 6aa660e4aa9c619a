import type { Content, PackDefinition } from './pack-definition'
import { renderPdf, type RenderOptions } from './render-pdf'
import { tableLayouts } from './tables'
import { colours } from './theme'

export interface SignatureAppearance {
  /** For example `Digitally signed by`. */
  readonly heading: string
  readonly name: string
  readonly role: string
  readonly organisation: string
  readonly reason: string
  readonly signedAt: Date
}

const widths = { bar: 4, label: 46 } as const
const scales = [1, 0.9, 0.8, 0.7, 0.62, 0.55]

/**
 * A one-page PDF, `width` by `height` points, of what a visible signature shows. Long names are set smaller; the very
 * longest end in an ellipsis at the smallest size, so that it is always one page.
 */
export async function renderSignatureAppearance(
  appearance: SignatureAppearance,
  width: number,
  height: number,
  options: Pick<RenderOptions, 'fontsDir'>,
): Promise<Uint8Array> {
  let longest = Infinity
  for (let attempt = 0; attempt < 12; attempt++) {
    const scale = scales[Math.min(attempt, scales.length - 1)] ?? 1
    if (attempt >= scales.length) longest = Math.floor(140 / 1.5 ** (attempt - scales.length))
    const rendered = await renderPdf(
      appearanceDefinition(shortened(appearance, longest), width, height, scale),
      options,
    )
    if (rendered.pages === 1 && rendered.overflow.length === 0) return rendered.bytes
  }
  throw new Error(`No signature can be shown in ${width} by ${height} points`)
}

function appearanceDefinition(
  appearance: SignatureAppearance,
  width: number,
  height: number,
  scale: number,
): PackDefinition {
  const { heading, name, role, organisation, reason, signedAt } = appearance
  const small = { fontSize: 7.6 * scale, lineHeight: 0.88 }
  const row = (label: string, value: string): Content[] => [
    { text: label, color: colours.muted, ...small },
    { text: value, ...small },
  ]
  return {
    pageSize: { width, height },
    pageMargins: [widths.bar + 6, 5, 6, 3],
    language: 'en-GB',
    tagged: false,
    about: { title: name, author: organisation, subject: reason, keywords: '', creator: '', createdAt: signedAt },
    styles: {},
    defaultStyle: { font: 'Sans', color: colours.ink, ...small },
    tableLayouts,
    background: () => ({
      canvas: [
        {
          type: 'rect',
          x: 0.4,
          y: 0.4,
          w: width - 0.8,
          h: height - 0.8,
          color: colours.white,
          lineColor: colours.brand,
          lineWidth: 0.8,
        },
        { type: 'rect', x: 0, y: 0, w: widths.bar, h: height, color: colours.brand },
      ],
    }),
    content: [
      { text: heading, color: colours.muted, ...small },
      {
        text: name,
        bold: true,
        fontSize: 13 * scale,
        lineHeight: 1,
        color: colours.brand,
        margin: [0, 0, 0, 2 * scale],
      },
      {
        table: {
          widths: [widths.label, width - widths.bar - 12 - widths.label],
          body: [row('Role', role), row('For', organisation), row('Date', ukDateTime(signedAt)), row('Reason', reason)],
        },
        layout: 'bare',
      },
    ],
  }
}

function shortened(appearance: SignatureAppearance, longest: number): SignatureAppearance {
  const short = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest).trimEnd()}…`)
  return {
    ...appearance,
    name: short(appearance.name),
    role: short(appearance.role),
    organisation: short(appearance.organisation),
    reason: short(appearance.reason),
  }
}

/** For example `24 November 2026 at 14:02 GMT`, in the time of London, which signers here live by. */
function ukDateTime(at: Date): string {
  const parts = { timeZone: 'Europe/London' } as const
  const day = new Intl.DateTimeFormat('en-GB', { ...parts, day: 'numeric', month: 'long', year: 'numeric' }).format(at)
  const time = new Intl.DateTimeFormat('en-GB', {
    ...parts,
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(at)
  return `${day} at ${time}`
}
