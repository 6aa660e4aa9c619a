import { chipCell } from '#main/pdf/chips'
import { heading, paragraph } from '#main/pdf/headings'
import type { Content } from '#main/pdf/pack-definition'
import { dataTable } from '#main/pdf/tables'
import { isFinished, isOverdue, shownStatus, type Action } from '#shared/domain/action'
import { shortUkDate, ukDate } from '#shared/domain/dates'
import { closedActionPart, openActionPart } from './action-part'
import { statusChip } from './chip-looks'
import type { PackIndex } from './pack-index'
import { counted } from './pack-words'
import { actionReferences } from './references'
import { headline } from './user-text'

const place = 'action-plan'
const statusWidth = 92

export function actionSection(index: PackIndex, number: number): readonly Content[] {
  const { actions } = index.snapshot
  const open = byDueDate(actions.filter((action) => !isFinished(action)))
  const closed = lastFirst(actions.filter(isFinished))
  return [
    heading(1, `${number}  Action plan`, { id: place }),
    summary(index, open, closed),
    ...atAGlance(index, [...open, ...closed]),
    heading(2, 'Open actions', { id: 'action-plan.open', parentId: place }),
    ...(open.length === 0 ? [paragraph('No action is open.')] : open.flatMap((one) => openActionPart(index, one))),
    heading(2, 'Closed actions', { id: 'action-plan.closed', parentId: place }),
    ...(closed.length === 0 ? [paragraph('No action is closed yet.')] : []),
    ...closed.flatMap((one) => closedActionPart(index, one)),
  ]
}

function summary({ snapshot }: PackIndex, open: readonly Action[], closed: readonly Action[]): Content {
  if (open.length + closed.length === 0) return paragraph('No action has been written down yet.')
  const overdue = open.filter((action) => isOverdue(action, snapshot.asAt))
  const unexplained = overdue.filter((action) => action.overdueReason.trim() === '').length
  const verified = closed.filter((action) => action.status === 'verified').length
  const late =
    overdue.length === 0
      ? 'none of them overdue'
      : `${overdue.length} of them overdue (${unexplained} without a written reason)`
  return paragraph(
    `As at ${ukDate(snapshot.asAt)}, ${counted(open.length, 'action is', 'actions are')} open, ${late}. ` +
      `${counted(closed.length - verified, 'is', 'are')} complete and not yet verified by anybody else; ${verified} verified.`,
  )
}

function atAGlance(index: PackIndex, actions: readonly Action[]): readonly Content[] {
  if (actions.length === 0) return []
  const head = heading(2, 'The plan at a glance', { id: 'action-plan.glance', parentId: place })
  return [head, actionTable(index, actions)]
}

function actionTable(index: PackIndex, actions: readonly Action[]): Content {
  return dataTable(
    [
      { title: 'Ref', width: 44, headsRows: true },
      { title: 'Action', width: 'rest' },
      { title: 'Owner', width: 100 },
      { title: 'Due', width: 68 },
      { title: 'Status', width: statusWidth, align: 'center' },
    ],
    actions.map((action) => [
      { text: actionReferences(index, [action]) },
      headline(action.action),
      index.nameOf(action.ownerId),
      action.dueOn === null ? 'No date' : shortUkDate(action.dueOn),
      chipCell(statusChip(shownStatus(action, index.snapshot.asAt)), statusWidth),
    ]),
  )
}

/** What has no date comes last. */
function byDueDate(actions: readonly Action[]): readonly Action[] {
  return [...actions].sort(
    (one, other) => compare(one.dueOn ?? '9999', other.dueOn ?? '9999') || compare(one.ref, other.ref),
  )
}

function lastFirst(actions: readonly Action[]): readonly Action[] {
  return [...actions].sort(
    (one, other) => compare(other.completedOn ?? '', one.completedOn ?? '') || compare(one.ref, other.ref),
  )
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
