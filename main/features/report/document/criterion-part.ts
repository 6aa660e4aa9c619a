import { callout } from '#main/pdf/callout'
import { chipLine } from '#main/pdf/chips'
import { heading, paragraph } from '#main/pdf/headings'
import type { Content, InlineText } from '#main/pdf/pack-definition'
import {
  askedBoxes,
  confidenceNames,
  isAnswered,
  isUnproven,
  levelNames,
  missingBoxes,
  type AskedBox,
  type Judgement,
} from '#shared/domain/evaluation'
import type { Criterion } from '#shared/domain/framework'
import { judgementChip } from './chip-looks'
import { basisInWords, weightInWords } from './framework-words'
import { keepWithNext } from './keep-with-next'
import type { PackIndex } from './pack-index'
import { actionReferences, criterionPlace, riskReferences } from './references'
import { isWritten, labelledText } from './user-text'

const boxes: readonly AskedBox[] = ['narrative', 'proof', 'impact', 'agreedBy', 'nextStep']
const boxNames: Readonly<Record<AskedBox, string>> = {
  narrative: 'What happens',
  proof: 'What we could show',
  impact: 'What changed because of it',
  agreedBy: 'Who agrees',
  nextStep: 'Next step',
}

/** One criterion and all that is said of it. An unanswered one is printed all the same, and says so. */
export function criterionPart(index: PackIndex, criterion: Criterion, parentId: string): readonly Content[] {
  const judgement = index.judgement(criterion.code)
  const head = heading(3, `${criterion.code}  ${criterion.title}`, {
    id: criterionPlace(criterion.code),
    parentId,
    isInContents: true,
  })
  return [
    ...keepWithNext(head, [
      standing(index, criterion, judgement),
      { text: criterion.statement, style: 'note' },
      { text: [...links(index, criterion), ...notAskedFor(judgement)], style: ['note', 'p'] },
      ...(judgement ? unproven(judgement) : []),
    ]),
    ...(judgement ? judged(judgement) : []),
  ]
}

function standing(index: PackIndex, criterion: Criterion, judgement: Judgement | undefined): Content {
  const known = judgement ? howKnown(judgement) : null
  return chipLine(judgementChip(judgement), 96, {
    text: [
      { text: weightInWords(criterion, index.snapshot.scope), bold: true },
      `  ·  ${basisInWords(criterion)}`,
      ...(known === null ? [] : ['  ·  How do we know? ', { text: known, bold: true }]),
    ],
  })
}

function links(index: PackIndex, { code }: Criterion): readonly (string | InlineText)[] {
  const risks = riskReferences(index, index.risksOf(code))
  return ['Risks: ', ...risks, '.  Actions: ', ...actionReferences(index, index.actionsOf(code)), '.']
}

/** What is empty and need not be written. */
function notAskedFor(judgement: Judgement | undefined): readonly string[] {
  if (!judgement || !isAnswered(judgement) || judgement.isNotApplicable) return []
  const asked = askedBoxes(judgement.level)
  const empty = boxes.filter((box) => !asked.includes(box) && !isWritten(judgement[box]))
  return empty.length === 0 ? [] : [`  Not written, and not asked for at this level: ${listBoxes(empty)}.`]
}

function howKnown(judgement: Judgement): string | null {
  if (!isAnswered(judgement) || judgement.isNotApplicable) return null
  return judgement.confidence === null ? 'Not stated' : confidenceNames[judgement.confidence]
}

function judged(judgement: Judgement): readonly Content[] {
  return [
    ...notApplicable(judgement),
    ...boxes.flatMap((box) => labelledText(boxNames[box], judgement[box])),
    ...missing(judgement),
  ]
}

function notApplicable({ isNotApplicable, notApplicableReason }: Judgement): readonly Content[] {
  if (!isNotApplicable) return []
  return isWritten(notApplicableReason)
    ? labelledText('Why it does not apply to us', notApplicableReason)
    : [paragraph('Marked as not applicable, but no reason is written, and so it counts as unanswered.')]
}

function unproven(judgement: Judgement): readonly Content[] {
  if (!isUnproven(judgement) || judgement.level === null) return []
  const level = levelNames[judgement.level]
  const known =
    judgement.confidence === null
      ? 'how we know is not stated'
      : `the answer to “How do we know?” is “${confidenceNames[judgement.confidence]}”`
  return [callout({ title: `Unproven: ${level} is claimed, and ${known}.`, body: [], isStrong: true })]
}

function missing(judgement: Judgement): readonly Content[] {
  const boxesMissing = missingBoxes(judgement)
  if (boxesMissing.length === 0) return []
  return [
    paragraph([{ text: `Not written yet, though this level asks for it: ${listBoxes(boxesMissing)}.`, bold: true }]),
  ]
}

function listBoxes(list: readonly AskedBox[]): string {
  return list.map((box) => boxNames[box].toLowerCase()).join(', ')
}
