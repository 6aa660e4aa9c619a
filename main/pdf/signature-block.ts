import type { Content, Node } from './pack-definition'
import { colours, contentWidth } from './theme'

export interface SignatureBlock {
  /** What signing means here, for example `Approved by`. */
  readonly title: string
  readonly name: string
  readonly role: string
}

/** The size of a signature field, in points: an appearance made for it fits exactly. */
export const signatureBox = { width: 318, height: 92 } as const

/** A place for a digital signature: an empty field that a signer's program fills. */
export function signatureBlock(block: SignatureBlock & { readonly field: string }): Node {
  const { title, name, role, field } = block
  return {
    unbreakable: true,
    margin: [0, 6, 0, 12],
    columns: [
      { width: contentWidth - signatureBox.width - 12, stack: whoSigns(block) },
      {
        width: signatureBox.width,
        canvas: [
          {
            type: 'rect',
            x: 0,
            y: 0,
            w: signatureBox.width,
            h: signatureBox.height,
            lineColor: colours.rule,
            lineWidth: 0.6,
            sigField: field,
            sigTitle: `${title}: ${name}, ${role}`,
          },
        ],
      },
    ],
    columnGap: 12,
  }
}

export interface RuledSignatureBlock extends SignatureBlock {
  /** The words before the ruled lines, for example `Signed` and `Date`. */
  readonly words: { readonly name: string; readonly role: string; readonly signed: string; readonly date: string }
}

/** Ruled lines for a signature in ink. A name or role not known yet leaves its line empty. */
export function ruledSignatureBlock({ title, name, role, words }: RuledSignatureBlock): Node {
  return {
    unbreakable: true,
    margin: [0, 6, 0, 14],
    stack: [
      { text: title, bold: true, margin: [0, 0, 0, 4] },
      {
        columns: [ruledLine(words.name, name, 268), ruledLine(words.role, role, contentWidth - 268 - 20)],
        columnGap: 20,
      },
      {
        columns: [ruledLine(words.signed, '', 268, 34), ruledLine(words.date, '', contentWidth - 268 - 20, 34)],
        columnGap: 20,
      },
    ],
  }
}

function whoSigns({ title, name, role }: SignatureBlock): Content[] {
  return [{ text: title, color: colours.muted, fontSize: 8.6 }, { text: name, bold: true }, { text: role }]
}

function ruledLine(word: string, value: string, width: number, height = 20): Node {
  const labelWidth = 44
  return {
    width,
    stack: [
      {
        columns: [
          { width: labelWidth, text: word, color: colours.muted, fontSize: 8.6 },
          { width: width - labelWidth, text: value },
        ],
        columnGap: 0,
        margin: [0, height - 14, 0, 0],
      },
      {
        canvas: [
          { type: 'line', x1: labelWidth, y1: 1.5, x2: width, y2: 1.5, lineWidth: 0.6, lineColor: colours.muted },
        ],
      },
    ],
  }
}
