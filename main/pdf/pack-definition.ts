/**
 * What this room draws: pdfmake's document definition, kept to the parts our renderer supports, with the extra keys
 * that make the file accessible and signable. Lengths are points (72 to the inch).
 */
export interface PackDefinition {
  readonly pageSize: { readonly width: number; readonly height: number }
  /** Left, top, right, bottom. Header and footer are drawn inside top and bottom. */
  readonly pageMargins: readonly [number, number, number, number]
  /** The language of the whole text, for example `en-GB`. */
  readonly language: string
  readonly about: DocumentAbout
  /** Marks the text for screen readers and search. Only a drawing to be placed inside another file goes without. */
  readonly tagged: boolean
  readonly styles: Readonly<Record<string, TextStyle & { readonly margin?: Margin }>>
  readonly defaultStyle: TextStyle
  readonly tableLayouts: Readonly<Record<string, TableLayout>>
  readonly content: readonly Content[]
  readonly background?: PageContent
  readonly header?: PageContent
  readonly footer?: PageContent
  /** Files carried inside the PDF. Readers show them in their attachments panel. */
  readonly attachments?: readonly Attachment[]
}

export interface DocumentAbout {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: string
  /** The program that made the file. */
  readonly creator: string
  /** Printed nowhere, but part of the bytes: the same definition always gives the same file. */
  readonly createdAt: Date
}

export interface Attachment {
  readonly name: string
  readonly description: string
  /** For example `text/csv`. */
  readonly mediaType: string
  readonly bytes: Uint8Array
}

export interface PagePlace {
  readonly number: number
  /** How many pages there are; not known yet (0) while a background is drawn. */
  readonly total: number
  readonly width: number
  readonly height: number
}

export type PageContent = (page: PagePlace) => Content | null

export type Colour = `#${string}`
/** One number for all sides; across and down; or left, top, right, bottom. */
export type Margin = number | readonly [number, number] | readonly [number, number, number, number]
export type Alignment = 'left' | 'center' | 'right' | 'justify'

export interface TextStyle {
  readonly font?: 'Sans' | 'Mono'
  readonly fontSize?: number
  readonly bold?: boolean
  readonly italics?: boolean
  readonly color?: Colour
  readonly alignment?: Alignment
  readonly lineHeight?: number
}

export type Content = string | Node | readonly Content[]

export type Node =
  | TextNode
  | StackNode
  | ColumnsNode
  | BulletedListNode
  | NumberedListNode
  | TableNode
  | SvgNode
  | ImageNode
  | CanvasNode
  | ContentsNode

interface NodeBase extends TextStyle {
  readonly style?: string | readonly string[]
  readonly margin?: Margin
  readonly pageBreak?: 'before' | 'after'
  readonly pageOrientation?: 'portrait' | 'landscape'
  /** Keep on one page. What turns out taller than a page is broken after all, never cut. */
  readonly unbreakable?: boolean
  /** Decoration: drawn, but passed over by screen readers. */
  readonly artifact?: boolean
  readonly absolutePosition?: { readonly x: number; readonly y: number }
  readonly relativePosition?: { readonly x: number; readonly y: number }
  /** As a column of a columns node, or of a picture: its width. */
  readonly width?: number | '*' | 'auto'
  // As a cell of a table:
  /** This cell heads its row (in a header row, its column). */
  readonly th?: boolean
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly fillColor?: Colour
  readonly border?: readonly [boolean, boolean, boolean, boolean]
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom'
}

export interface TextNode extends NodeBase {
  readonly text: string | readonly (string | InlineText)[]
  readonly tag?: 'Title' | 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'Caption'
  /** The language, where it is not the document's: `cy` for Welsh. */
  readonly lang?: string
  /** A name others link to and the contents point at. Letters, digits, dots and dashes. */
  readonly id?: string
  readonly link?: string
  readonly linkToDestination?: string
  /** Leave what does not fit in this height undrawn. For running headers only. */
  readonly maxHeight?: number
  /** Listed in the contents. */
  readonly tocItem?: boolean
  readonly tocStyle?: TextStyle
  readonly tocMargin?: Margin
  /** Bookmarked, under the bookmark whose text has the id `outlineParentId`. */
  readonly outline?: boolean
  readonly outlineText?: string
  readonly outlineParentId?: string
  readonly outlineExpanded?: boolean
}

export interface InlineText extends TextStyle {
  readonly text: string
  readonly link?: string
  readonly linkToDestination?: string
}

/** With tag 'Figure' the pictures and the caption inside are one figure, described by `alt`. */
export interface StackNode extends NodeBase {
  readonly stack: readonly Content[]
  readonly tag?: 'Figure'
  readonly alt?: string
}

export interface ColumnsNode extends NodeBase {
  readonly columns: readonly Content[]
  readonly columnGap?: number
}

export interface BulletedListNode extends NodeBase {
  readonly ul: readonly Content[]
}

export interface NumberedListNode extends NodeBase {
  readonly ol: readonly Content[]
  readonly start?: number
}

export interface TableNode extends NodeBase {
  readonly table: {
    readonly body: readonly (readonly Content[])[]
    readonly widths: readonly (number | '*' | 'auto')[]
    readonly headerRows?: number
    readonly keepWithHeaderRows?: number
    readonly dontBreakRows?: boolean
    readonly heights?: number
  }
  /** The name of one of the definition's `tableLayouts`. */
  readonly layout: string
  /** A table only in how it is drawn: screen readers hear its contents in order, with no rows and columns. */
  readonly layoutOnly?: boolean
}

export interface SvgNode extends NodeBase {
  readonly svg: string
  /** What the picture says. Without it, and outside a figure, the picture is decoration. */
  readonly alt?: string
}

export interface ImageNode extends NodeBase {
  /** A `data:image/png;base64,` or `data:image/jpeg;base64,` address. Files and web addresses are refused. */
  readonly image: string
  readonly alt?: string
  readonly fit?: readonly [number, number]
}

export interface CanvasNode extends NodeBase {
  readonly canvas: readonly Shape[]
  readonly alt?: string
}

export type Shape = RectangleShape | LineShape

export interface RectangleShape {
  readonly type: 'rect'
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly color?: Colour
  readonly lineColor?: Colour
  readonly lineWidth?: number
  /** Reserves an unsigned signature field of this name over the rectangle. */
  readonly sigField?: string
  /** What a screen reader says at the field. */
  readonly sigTitle?: string
}

export interface LineShape {
  readonly type: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly lineColor?: Colour
  readonly lineWidth?: number
  readonly dash?: { readonly length: number; readonly space?: number }
}

export interface ContentsNode extends NodeBase {
  readonly toc: { readonly numberStyle?: TextStyle }
}

/** Widths, colours and paddings by row or column number. Line `i` is above row (left of column) `i`. */
export interface TableLayout {
  readonly hLineWidth: (line: number, node: LaidTable) => number
  readonly vLineWidth: (line: number, node: LaidTable) => number
  readonly hLineColor?: (line: number, node: LaidTable) => Colour
  readonly vLineColor?: (line: number, node: LaidTable) => Colour
  readonly hLineStyle?: (line: number, node: LaidTable) => { dash: { length: number; space: number } } | undefined
  readonly vLineStyle?: (line: number, node: LaidTable) => { dash: { length: number; space: number } } | undefined
  readonly paddingLeft: (column: number, node: LaidTable) => number
  readonly paddingRight: (column: number, node: LaidTable) => number
  readonly paddingTop: (row: number, node: LaidTable) => number
  readonly paddingBottom: (row: number, node: LaidTable) => number
  readonly fillColor?: (row: number, node: LaidTable, column: number) => Colour | null
}

export interface LaidTable {
  readonly table: {
    readonly body: readonly unknown[]
    readonly widths: readonly unknown[]
    readonly headerRows?: number
  }
}
