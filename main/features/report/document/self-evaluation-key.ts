import { chipCell } from '#main/pdf/chips'
import { heading, paragraph } from '#main/pdf/headings'
import type { Content } from '#main/pdf/pack-definition'
import { dataTable, factTable } from '#main/pdf/tables'
import {
  confidenceMeanings,
  confidenceNames,
  confidences,
  isUnproven,
  levelNames,
  levels,
  type Judgement,
} from '#shared/domain/evaluation'
import { judgementChip } from './chip-looks'
import { weightInWords } from './framework-words'
import type { PackIndex } from './pack-index'
import { criterionReferences } from './references'

const parentId = 'self-evaluation'
const levelWidth = 88

export function howToReadJudgements(): readonly Content[] {
  return [
    heading(2, 'How to read the judgements', { id: 'self-evaluation.key', parentId }),
    paragraph(
      `There are four levels: ${levels.map((level) => levelNames[level]).join(', ')}. For each criterion the framework ` +
        'describes all four; we judge which of them is what happens here. Beside the level stands how we know:',
    ),
    factTable(confidences.map((confidence) => [confidenceNames[confidence], confidenceMeanings[confidence]])),
    paragraph(
      'Established or Embedded without anything that shows it is called unproven, and is listed among the gaps. What ' +
        'nobody has answered is called unanswered, and never counts as an answer.',
    ),
  ]
}

/** All criteria in one table, to find one quickly and to see the whole. */
export function criteriaAtAGlance(index: PackIndex): readonly Content[] {
  const { framework, scope } = index.snapshot
  return [
    heading(2, 'Every criterion at a glance', { id: 'self-evaluation.glance', parentId }),
    dataTable(
      [
        { title: 'Code', width: 40, headsRows: true },
        { title: 'Criterion', width: 'rest' },
        { title: 'Weight', width: 70 },
        { title: 'Level', width: levelWidth, align: 'center' },
        { title: 'How do we know?', width: 96 },
      ],
      framework.criteria.map((criterion) => {
        const judgement = index.judgement(criterion.code)
        return [
          { text: criterionReferences(index, [criterion.code]) },
          criterion.title,
          weightInWords(criterion, scope),
          chipCell(judgementChip(judgement), levelWidth),
          { text: howKnown(judgement) },
        ]
      }),
    ),
  ]
}

function howKnown(judgement: Judgement | undefined): readonly (string | { text: string; bold: true })[] {
  if (!judgement || judgement.isNotApplicable || judgement.level === null) return ['']
  const words = judgement.confidence === null ? 'Not stated' : confidenceNames[judgement.confidence]
  return isUnproven(judgement) ? [`${words}: `, { text: 'unproven', bold: true }] : [words]
}
