import { heading, paragraph } from '#main/pdf/headings'
import type { Content } from '#main/pdf/pack-definition'
import { dataTable } from '#main/pdf/tables'
import { shortUkDate } from '#shared/domain/dates'
import { impactWords, isReviewOverdue, isUnprovenRisk, likelihoodWords, type Risk } from '#shared/domain/risk'
import type { PackIndex } from './pack-index'
import { riskReferences } from './references'
import { scoreInWords } from './score-words'

/** What the maps show, in words, and what their scales mean. */
export function riskTable(index: PackIndex, open: readonly Risk[], parentId: string): readonly Content[] {
  return [
    heading(2, 'Open risks at a glance', { id: 'risk-register.table', parentId }),
    openRisks(index, open),
    heading(2, 'What the scores mean', { id: 'risk-register.scales', parentId }),
    scales(),
    paragraph('The two numbers are multiplied. 1 to 4 is low, 5 to 9 moderate, 10 to 15 high, 16 to 25 very high.'),
  ]
}

function openRisks(index: PackIndex, open: readonly Risk[]): Content {
  return dataTable(
    [
      { title: 'Ref', width: 44, headsRows: true },
      { title: 'Risk', width: 'rest' },
      { title: 'Before controls', width: 88 },
      { title: 'After controls', width: 88 },
      { title: 'Owner', width: 84 },
      { title: 'Review', width: 64 },
    ],
    open.map((risk) => [
      { text: riskReferences(index, [risk]) },
      risk.title,
      scoreInWords(risk.inherent),
      isUnprovenRisk(risk)
        ? { text: [`${scoreInWords(risk.residual)} `, { text: '(unproven)', bold: true }] }
        : scoreInWords(risk.residual),
      index.nameOf(risk.ownerId),
      reviewCell(index, risk),
    ]),
  )
}

function reviewCell({ snapshot }: PackIndex, risk: Risk): Content {
  if (risk.reviewDue === null) return 'No date'
  const date = shortUkDate(risk.reviewDue)
  return isReviewOverdue(risk, snapshot.asAt) ? { text: [`${date} `, { text: '(overdue)', bold: true }] } : date
}

function scales(): Content {
  return dataTable(
    [
      { title: '', width: 18, headsRows: true },
      { title: 'Likelihood', width: 'rest' },
      { title: 'Impact: harm to people', width: 'rest' },
    ],
    likelihoodWords.map((likelihood, at) => {
      const impact = impactWords[at]
      return [
        String(at + 1),
        { text: [{ text: likelihood.name, bold: true }, `. ${likelihood.meaning}.`] },
        { text: impact ? [{ text: impact.name, bold: true }, `. ${impact.meaning}.`] : '' },
      ]
    }),
  )
}
