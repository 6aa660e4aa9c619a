import { callout } from '#main/pdf/callout'
import { chipLine } from '#main/pdf/chips'
import { heading } from '#main/pdf/headings'
import type { Content, TextNode } from '#main/pdf/pack-definition'
import { factTable } from '#main/pdf/tables'
import { isOverdue, priorityNames, shownStatus, type Action, type ActionUpdate } from '#shared/domain/action'
import { daysBetween, ukDate } from '#shared/domain/dates'
import { statusChip } from './chip-looks'
import { keepWithNext } from './keep-with-next'
import type { PackIndex } from './pack-index'
import { counted } from './pack-words'
import { actionPlace, criterionReferences, riskReferences } from './references'
import { headline, isWritten, userCell, userParagraphs } from './user-text'

const latest = 3
const noDate = 'No date is set'

export function openActionPart(index: PackIndex, action: Action): readonly Content[] {
  return [
    ...keepWithNext(actionHeading(action, 'action-plan.open'), opening(index, action)),
    ...wholeText(action),
    ...whyLate(index, action),
    factTable(
      [
        ['Why', userCell(action.reason)],
        ['Start and due', `${date(action.startOn)} to ${date(action.dueOn)}`],
        ['Support', userCell(action.support, 'None named')],
        ['Where we began', userCell(action.baseline)],
        ['Measure', userCell(action.measure)],
        ['Target', userCell(action.target)],
        ['Evidence expected', userCell(action.evidenceExpected)],
        ['Progress', progress(index, action)],
      ],
      104,
    ),
  ]
}

/** Shorter: what it was for, what it changed, and who else has looked. */
export function closedActionPart(index: PackIndex, action: Action): readonly Content[] {
  return [
    ...keepWithNext(actionHeading(action, 'action-plan.closed'), opening(index, action)),
    ...wholeText(action),
    factTable(
      [
        ['Why', userCell(action.reason)],
        ['Measure and target', { stack: [userCell(action.measure), userCell(action.target)] }],
        ['What changed', userCell(action.impact)],
        ['Verified', verification(index, action)],
      ],
      104,
    ),
  ]
}

function actionHeading({ ref, action }: Action, parentId: string): TextNode {
  return heading(3, `${ref}  ${headline(action)}`, { id: actionPlace(ref), parentId, isInContents: true })
}

/** The action itself, where its heading holds only its first words. */
function wholeText({ action }: Action): readonly Content[] {
  return headline(action) === action.trim() ? [] : userParagraphs(action)
}

/** What must not be parted from the heading. */
function opening(index: PackIndex, action: Action): readonly Content[] {
  const criteria = criterionReferences(index, action.criteria)
  const risks = riskReferences(index, index.risksOfAction(action))
  return [
    standing(index, action),
    { text: ['Criteria: ', ...criteria, '.  Risks: ', ...risks, '.'], style: ['note', 'p'] },
  ]
}

function standing(index: PackIndex, action: Action): Content {
  const { asAt } = index.snapshot
  const end = action.completedOn === null ? `due ${date(action.dueOn)}` : `completed ${ukDate(action.completedOn)}`
  return chipLine(statusChip(shownStatus(action, asAt)), 118, {
    text: [
      'Owner: ',
      { text: index.nameOf(action.ownerId), bold: true },
      `  ·  ${action.dueOn === null && action.completedOn === null ? 'no due date is set' : end}`,
      `  ·  ${priorityNames[action.priority]} priority`,
    ],
  })
}

function whyLate({ snapshot }: PackIndex, action: Action): readonly Content[] {
  if (!isOverdue(action, snapshot.asAt) || action.dueOn === null) return []
  const late = counted(daysBetween(action.dueOn, snapshot.asAt), 'day')
  const why = isWritten(action.overdueReason)
    ? userParagraphs(action.overdueReason)
    : [{ text: 'No reason for the delay has been written.' }]
  return [callout({ title: `Overdue by ${late}`, body: why, isStrong: true })]
}

function progress(index: PackIndex, { progress: done, updates }: Action): Content {
  const newest = [...updates].sort((one, other) => (one.on < other.on ? 1 : -1))
  const earlier = newest.length - latest
  return {
    stack: [
      { text: `${done}% done, as the owner sees it.` },
      ...(newest.length === 0 ? [{ text: 'No update has been written.', italics: true }] : []),
      ...newest.slice(0, latest).map((update) => updateLine(index, update)),
      ...(earlier > 0 ? [{ text: `${counted(earlier, 'earlier update')} not printed.`, style: 'note' }] : []),
    ],
  }
}

function updateLine(index: PackIndex, { on, byId, text }: ActionUpdate): Content {
  const by = byId === null ? '' : `, ${index.nameOf(byId)}`
  return { text: [{ text: `${ukDate(on)}${by}: `, bold: true }, text.trim()], margin: [0, 3, 0, 0] }
}

function verification(index: PackIndex, action: Action): Content {
  if (action.status !== 'verified') return { text: 'Complete, not verified: nobody else has looked yet.', bold: true }
  const by = action.verifiedById === null ? 'Nobody named' : index.nameOf(action.verifiedById)
  const on = action.verifiedOn === null ? 'on a day not recorded' : `on ${ukDate(action.verifiedOn)}`
  const isOwn = action.verifiedById !== null && action.verifiedById === action.ownerId
  return {
    stack: [
      { text: `${by}, ${on}${isOwn ? ' (its own owner)' : ''}`, bold: true },
      userCell(action.verificationNote, 'What was seen is not written'),
    ],
  }
}

function date(value: string | null): string {
  return value === null ? noDate.toLowerCase() : ukDate(value)
}
