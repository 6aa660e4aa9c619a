import { callout } from '#main/pdf/callout'
import { chipCell, chipLine } from '#main/pdf/chips'
import { heading } from '#main/pdf/headings'
import type { Content } from '#main/pdf/pack-definition'
import { dataTable, factTable } from '#main/pdf/tables'
import { daysBetween, ukDate } from '#shared/domain/dates'
import { isReviewOverdue, isUnprovenRisk, type Risk, type Score } from '#shared/domain/risk'
import { scoreChip } from './chip-looks'
import { controlsTable } from './controls-table'
import { keepWithNext } from './keep-with-next'
import type { PackIndex } from './pack-index'
import { counted } from './pack-words'
import { actionReferences, criterionReferences, riskPlace } from './references'
import { impactInWords, likelihoodInWords } from './score-words'
import { isWritten, userCell } from './user-text'

/** One open risk: what could happen, to whom, why it is scored so, and what holds it down. */
export function riskPart(index: PackIndex, risk: Risk): readonly Content[] {
  const head = heading(3, `${risk.ref}  ${risk.title}`, {
    id: riskPlace(risk.ref),
    parentId: 'risk-register.open',
    isInContents: true,
  })
  return [
    ...keepWithNext(head, [
      standing(index, risk),
      linked(index, risk),
      ...unproven(risk),
      ...reviewOverdue(index, risk),
    ]),
    factTable(
      [
        ['Cause', userCell(risk.cause)],
        ['Event', userCell(risk.event)],
        ['Consequence', userCell(risk.consequence)],
        ['Who could be harmed', userCell(risk.whoHarmed)],
        ['Here, in our context', localContext(risk)],
      ],
      104,
    ),
    scores(risk),
    controlsTable(index, risk),
  ]
}

function standing(index: PackIndex, risk: Risk): Content {
  const review = risk.reviewDue === null ? 'no review date is set' : `review due ${ukDate(risk.reviewDue)}`
  return chipLine(scoreChip(risk.residual), 96, {
    text: [
      'After controls.  Owner: ',
      { text: index.nameOf(risk.ownerId), bold: true },
      `  ·  ${review}`,
      ...(isWritten(risk.category) ? [`  ·  ${risk.category}`] : []),
    ],
  })
}

function unproven(risk: Risk): readonly Content[] {
  if (!isUnprovenRisk(risk)) return []
  const why =
    risk.controls.length === 0
      ? 'no control is named.'
      : 'none of its controls was tested and found to work, even in part.'
  return [callout({ title: `Unproven: the score is lower after controls, and ${why}`, body: [], isStrong: true })]
}

function reviewOverdue({ snapshot }: PackIndex, risk: Risk): readonly Content[] {
  if (!isReviewOverdue(risk, snapshot.asAt) || risk.reviewDue === null) return []
  const days = counted(daysBetween(risk.reviewDue, snapshot.asAt), 'day')
  return [callout({ title: `Review overdue by ${days}: it was due on ${ukDate(risk.reviewDue)}.`, body: [] })]
}

function localContext({ localContext: text, localSource: source }: Risk): Content {
  const said = userCell(text)
  const from = isWritten(source) ? `Source: ${source}` : 'No source is given'
  return { stack: [said, { text: from, style: 'note', margin: [0, 3, 0, 0] }] }
}

const togetherWidth = 78

function scores(risk: Risk): Content {
  return dataTable(
    [
      { title: 'Score', width: 74, headsRows: true },
      { title: 'Likelihood', width: 66 },
      { title: 'Harm to people', width: 70 },
      { title: 'Together', width: togetherWidth, align: 'center' },
      { title: 'Why', width: 'rest' },
    ],
    [
      scoreRow('Before controls', risk.inherent, risk.inherentReason),
      scoreRow('After controls', risk.residual, risk.residualReason),
    ],
  )
}

function scoreRow(title: string, score: Score | null, reason: string): readonly Content[] {
  return [
    title,
    score ? likelihoodInWords(score) : 'Not scored',
    score ? impactInWords(score) : 'Not scored',
    chipCell(scoreChip(score), togetherWidth),
    userCell(reason),
  ]
}

function linked(index: PackIndex, risk: Risk): Content {
  return {
    text: [
      'Criteria: ',
      ...criterionReferences(index, risk.criteria),
      '.  Actions: ',
      ...actionReferences(index, index.actionsOfRisk(risk)),
      '.',
    ],
    style: ['note', 'p'],
  }
}
