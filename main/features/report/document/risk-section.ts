import { heading, paragraph } from '#main/pdf/headings'
import type { Content } from '#main/pdf/pack-definition'
import { dataTable } from '#main/pdf/tables'
import { ukDate } from '#shared/domain/dates'
import { bandNames, bandOf, bands, isReviewOverdue, isUnprovenRisk, scoreProduct, type Risk } from '#shared/domain/risk'
import type { PackIndex } from './pack-index'
import { counted } from './pack-words'
import { riskMaps } from './risk-maps'
import { riskPart } from './risk-part'
import { riskTable } from './risk-table'
import { userCell } from './user-text'

const place = 'risk-register'

export function riskSection(index: PackIndex, number: number): readonly Content[] {
  const { risks } = index.snapshot
  const open = worstFirst(risks.filter((risk) => risk.status === 'open'))
  const closed = risks.filter((risk) => risk.status === 'closed')
  return [
    heading(1, `${number}  Risk register`, { id: place }),
    summary(index, open, closed.length),
    paragraph(
      'Impact is harm to people, and nothing else. Each risk is scored twice: as it would be without our controls, and ' +
        'as it is with them. A lower score after controls counts only when a control was tested and found to work at ' +
        'least in part; without that it is called unproven.',
    ),
    ...(open.length === 0 ? [] : [...riskMaps(open, place), ...riskTable(index, open, place)]),
    heading(2, 'Open risks', { id: 'risk-register.open', parentId: place }),
    ...(open.length === 0 ? [paragraph('No risk is open.')] : open.flatMap((risk) => riskPart(index, risk))),
    heading(2, 'Closed risks', { id: 'risk-register.closed', parentId: place }),
    closedRisks(closed),
  ]
}

function summary({ snapshot }: PackIndex, open: readonly Risk[], closed: number): Content {
  if (open.length + closed === 0) return paragraph('No risk has been written down yet.')
  const { asAt } = snapshot
  const scored = open.flatMap((risk) => (risk.residual ? [bandOf(risk.residual)] : []))
  const inBands = [...bands].reverse().map((band) => {
    return `${bandNames[band].toLowerCase()} ${scored.filter((one) => one === band).length}`
  })
  const unproven = open.filter(isUnprovenRisk).length
  const overdue = open.filter((risk) => isReviewOverdue(risk, asAt)).length
  return paragraph(
    `As at ${ukDate(asAt)}, ${counted(open.length, 'risk is', 'risks are')} open and ${closed} closed. After controls: ` +
      `${inBands.join(', ')}, not scored yet ${open.length - scored.length}. Unproven: ${unproven}. ` +
      `Review overdue: ${overdue}.`,
  )
}

function closedRisks(closed: readonly Risk[]): Content {
  if (closed.length === 0) return paragraph('No risk has been closed.')
  return dataTable(
    [
      { title: 'Ref', width: 46, headsRows: true },
      { title: 'Risk', width: 190 },
      { title: 'Why it was closed', width: 'rest' },
    ],
    closed.map(({ ref, title, closedReason }) => [ref, title, userCell(closedReason, 'No reason was written')]),
  )
}

/** By the score after controls, then before; what is not scored comes last, where its box says so. */
function worstFirst(risks: readonly Risk[]): readonly Risk[] {
  const product = (score: Risk['residual']) => (score ? scoreProduct(score) : -1)
  return [...risks].sort(
    (one, other) =>
      product(other.residual) - product(one.residual) ||
      product(other.inherent) - product(one.inherent) ||
      (one.ref < other.ref ? -1 : 1),
  )
}
