import type { Content, Node, PackDefinition, PageContent } from './pack-definition'
import { clipText } from './text-width'
import { tableLayouts } from './tables'
import { a4, colours, contentWidth, defaultStyle, pageMargins, styles } from './theme'

/** What is printed at the head and foot of every page. */
export interface PageFrame {
  readonly organisation: string
  readonly title: string
  /** For example `Pack SF-2026-0007`, `Version 1`, `As at 24 November 2026`. */
  readonly packLine: readonly string[]
  /** For example `No personal data about learners`. */
  readonly notice: string
}

export interface PackParts extends PageFrame {
  readonly subject: string
  readonly keywords: string
  readonly creator: string
  readonly createdAt: Date
  /** Whether the first page is a cover, which has no header and footer. */
  readonly hasCover: boolean
  readonly content: readonly Content[]
  readonly attachments?: PackDefinition['attachments']
}

/** A whole document in our look: A4, header, footer, styles. */
export function packDefinition(parts: PackParts): PackDefinition {
  const isBare = (page: number): boolean => parts.hasCover && page === 1
  return {
    pageSize: a4,
    pageMargins,
    language: 'en-GB',
    tagged: true,
    about: {
      title: `${parts.title}: ${parts.organisation}`,
      author: parts.organisation,
      subject: parts.subject,
      keywords: parts.keywords,
      creator: parts.creator,
      createdAt: parts.createdAt,
    },
    styles,
    defaultStyle,
    tableLayouts,
    header: (page) => (isBare(page.number) ? null : header(parts, page.width)),
    footer: (page) => (isBare(page.number) ? null : footer(parts, page)),
    content: parts.content,
    ...(parts.attachments ? { attachments: parts.attachments } : {}),
  }
}

const RUNNING_SIZE = styles.running.fontSize
/** One line and no more: a header that grew would run into the page. Higher than one line, lower than two. */
const oneLine = { style: 'running', maxHeight: 14 } as const

function header({ organisation, title }: PageFrame, pageWidth: number): Node {
  const [left, , right] = pageMargins
  const half = (pageWidth - left - right - 16) / 2
  return {
    margin: [left, 34, right, 0],
    stack: [
      {
        columns: [
          { width: half, text: clipText(organisation, half, RUNNING_SIZE), ...oneLine },
          { width: half, text: clipText(title, half, RUNNING_SIZE), alignment: 'right', ...oneLine },
        ],
        columnGap: 16,
      },
      hairline(pageWidth - left - right, 4),
    ],
  }
}

function footer({ packLine, notice }: PageFrame, page: Parameters<PageContent>[0]): Node {
  const [left, , right] = pageMargins
  const width = page.width - left - right
  const line = width - 90
  return {
    margin: [left, 12, right, 0],
    stack: [
      hairline(width, 0),
      {
        margin: [0, 5, 0, 0],
        columns: [
          {
            width: line,
            stack: [
              { text: clipText(packLine.join('  ·  '), line, RUNNING_SIZE), ...oneLine },
              { text: clipText(notice, line, RUNNING_SIZE, true), ...oneLine, bold: true },
            ],
          },
          { width: 90, text: `Page ${page.number} of ${page.total}`, alignment: 'right', ...oneLine },
        ],
      },
    ],
  }
}

function hairline(width: number, y: number): Node {
  return { canvas: [{ type: 'line', x1: 0, y1: y, x2: width, y2: y, lineWidth: 0.5, lineColor: colours.rule }] }
}

export interface Cover {
  readonly organisation: string
  /** The organisation's second name, in its language: Welsh, as a rule. */
  readonly otherName?: { readonly text: string; readonly lang: string }
  readonly title: string
  readonly subtitle: string
  /** Label and value: version, as at, prepared for. */
  readonly facts: readonly (readonly [string, string])[]
  readonly notice: string
}

/** The first page. Little ink, so that it prints well on any printer. */
export function cover(page: Cover): Node {
  const other = page.otherName
  return {
    stack: [
      { canvas: [{ type: 'rect', x: 0, y: 0, w: contentWidth, h: 7, color: colours.brand }] },
      { text: page.organisation, style: 'coverOrganisation', margin: [0, 26, 0, 0] },
      ...(other ? [{ text: other.text, lang: other.lang, color: colours.muted, fontSize: 12 }] : []),
      { text: page.title, style: 'coverTitle', tag: 'Title', margin: [0, 150, 0, 0] },
      { text: page.subtitle, style: 'coverSubtitle' },
      {
        margin: [0, 120, 0, 0],
        table: {
          widths: [120, contentWidth - 140],
          body: page.facts.map(([label, value]) => [
            { text: label, th: true, color: colours.muted },
            { text: value, bold: true },
          ]),
        },
        layout: 'ruled',
      },
      { text: page.notice, bold: true, margin: [0, 22, 0, 0] },
    ],
  }
}

/** The contents page: every heading listed in it, with its page number, each a link. */
export function contentsPage(title: string): readonly Content[] {
  return [
    { text: title, style: 'h1', tag: 'H1', pageBreak: 'before', outline: true, outlineText: title },
    { toc: { numberStyle: { color: colours.muted } } },
  ]
}
