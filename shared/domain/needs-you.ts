import { isFinished, isOverdue, type Action } from './action'
import { addDays, daysBetween, ukDate } from './dates'
import { isAnswered, isUnproven, missingBoxes, type Judgement } from './evaluation'
import type { Framework } from './framework'
import type { ScopeAnswer } from './organisation'
import { isReviewOverdue, isTested, isUnprovenRisk, type Risk } from './risk'
import { rollUpTheme, weightFor } from './roll-up'
import type { Today, TodayItem } from './today'

/** Everything that Today is made from. Same facts, same page. */
export interface TodayFacts {
  readonly today: string
  readonly framework: Framework
  readonly scope: readonly ScopeAnswer[]
  readonly judgements: readonly Judgement[]
  readonly risks: readonly Risk[]
  readonly actions: readonly Action[]
  readonly lastBackup: Today['lastBackup']
  readonly lastPack: Today['lastPack']
}

/** As many days ahead as something counts as due soon, on Today and in the lists that it leads to. */
export const dueSoonDays = 14
const longestList = 12
const backupDays = 7

export function todayOf(facts: TodayFacts): Today {
  const { framework, today, risks, actions } = facts
  const judgements = new Map(facts.judgements.map((judgement) => [judgement.criterion, judgement]))
  const open = actions.filter((action) => !isFinished(action))
  const openRisks = risks.filter((risk) => risk.status === 'open')
  return {
    date: today,
    needsYou: needsYou(facts, judgements),
    themes: framework.themes.map(({ code, title }) => {
      const criteria = framework.criteria.filter((criterion) => criterion.theme === code)
      const { answered, state, because } = rollUpTheme(code, criteria, judgements, facts.scope)
      return { code, title, answered, criteria: criteria.length, state, because }
    }),
    unprovenJudgements: framework.criteria
      .filter(({ code }) => {
        const judgement = judgements.get(code)
        return judgement !== undefined && isUnproven(judgement)
      })
      .map(({ code, title }) => ({ code, title })),
    risksDue: openRisks
      .filter((risk) => risk.reviewDue !== null && risk.reviewDue <= addDays(today, dueSoonDays))
      .map(({ id, ref, title, reviewDue }) => ({ id, ref, title, reviewDue: reviewDue ?? today }))
      .sort((a, b) => (a.reviewDue < b.reviewDue ? -1 : 1)),
    unprovenRisks: openRisks.filter(isUnprovenRisk).length,
    openRisks: openRisks.length,
    actions: {
      open: open.length,
      overdue: open.filter((action) => isOverdue(action, today)).length,
      toVerify: actions.filter((action) => action.status === 'complete').length,
      dueSoon: open.filter((action) => isDueSoon(action, today)).length,
    },
    lastBackup: facts.lastBackup,
    lastPack: facts.lastPack,
  }
}

/**
 * One ordered list: first the one job that ten minutes finish, then what is late, what is due, what is unproven, what is
 * unanswered. A quiet evening offers one job, not a wall of red.
 */
function needsYou(facts: TodayFacts, judgements: ReadonlyMap<string, Judgement>): TodayItem[] {
  const all = [
    ...lateActions(facts),
    ...reviewsDue(facts),
    ...coreUnanswered(facts, judgements),
    ...unprovenJudgements(facts, judgements),
    ...toVerify(facts),
    ...untestedControls(facts),
    ...missingText(facts, judgements),
    ...dueSoon(facts),
    ...restUnanswered(facts, judgements),
    ...housekeeping(facts),
  ]
  const first = all.find((item) => item.minutes <= 10)
  const ordered = first ? [first, ...all.filter((item) => item !== first)] : all
  return ordered.slice(0, longestList)
}

function lateActions({ actions, today }: TodayFacts): TodayItem[] {
  return actions
    .filter((action) => isOverdue(action, today))
    .sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))
    .map((action) => ({
      key: `late-${action.id}`,
      title: `${action.overdueReason.trim() === '' ? 'Say why it is late, or update' : 'Update'} ${action.ref}: ${clip(action.action)}`,
      why: `${days(daysBetween(action.dueOn ?? today, today))} overdue`,
      minutes: 10,
      destination: { to: 'action', id: action.id },
    }))
}

function reviewsDue({ risks, today }: TodayFacts): TodayItem[] {
  return risks
    .filter((risk) => isReviewOverdue(risk, today))
    .map((risk) => ({
      key: `review-${risk.id}`,
      title: `Review ${risk.ref}: ${clip(risk.title)}`,
      why: `Review was due ${ukDate(risk.reviewDue ?? today)}`,
      minutes: 15,
      destination: { to: 'risk', id: risk.id },
    }))
}

function coreUnanswered({ framework, scope }: TodayFacts, judgements: ReadonlyMap<string, Judgement>): TodayItem[] {
  const waiting = framework.criteria.filter(
    (criterion) => weightFor(criterion, scope) === 'core' && !isAnsweredIn(judgements, criterion.code),
  )
  const next = waiting[0]
  if (!next) return []
  return [
    {
      key: `core-${next.code}`,
      title: `Answer ${next.code}: ${next.title}`,
      why:
        waiting.length === 1
          ? 'The last Core duty criterion to answer'
          : `${waiting.length} Core duty criteria are unanswered`,
      minutes: 10,
      destination: { to: 'criterion', code: next.code },
    },
  ]
}

function unprovenJudgements({ framework }: TodayFacts, judgements: ReadonlyMap<string, Judgement>): TodayItem[] {
  return framework.criteria
    .filter(({ code }) => {
      const judgement = judgements.get(code)
      return judgement !== undefined && isUnproven(judgement)
    })
    .slice(0, 3)
    .map(({ code, title }) => ({
      key: `unproven-${code}`,
      title: `Show ${code}: ${title}, or lower it`,
      why: 'A high level that nothing shows yet',
      minutes: 10,
      destination: { to: 'criterion', code },
    }))
}

function toVerify({ actions }: TodayFacts): TodayItem[] {
  return actions
    .filter((action) => action.status === 'complete')
    .slice(0, 3)
    .map((action) => ({
      key: `verify-${action.id}`,
      title: `Have ${action.ref} verified by somebody else: ${clip(action.action)}`,
      why: 'Complete, not verified',
      minutes: 10,
      destination: { to: 'action', id: action.id },
    }))
}

function untestedControls({ risks }: TodayFacts): TodayItem[] {
  return risks
    .filter((risk) => risk.status === 'open' && isUnprovenRisk(risk))
    .slice(0, 3)
    .map((risk) => {
      const control = risk.controls.find((one) => !isTested(one))
      return {
        key: `untested-${risk.id}`,
        title: control ? `Test a control of ${risk.ref}: ${clip(control.name)}` : `Name a control for ${risk.ref}`,
        why: 'Its score after controls is unproven',
        minutes: 20,
        destination: { to: 'risk', id: risk.id } as const,
      }
    })
}

function missingText({ framework }: TodayFacts, judgements: ReadonlyMap<string, Judgement>): TodayItem[] {
  const unfinished = framework.criteria.filter(({ code }) => {
    const judgement = judgements.get(code)
    return judgement !== undefined && missingBoxes(judgement).length > 0
  })
  return unfinished.slice(0, 2).map(({ code, title }) => ({
    key: `text-${code}`,
    title: `Finish ${code}: ${title}`,
    why: 'A level without the words it asks for',
    minutes: 10,
    destination: { to: 'criterion', code },
  }))
}

function dueSoon({ actions, today }: TodayFacts): TodayItem[] {
  return actions
    .filter((action) => isDueSoon(action, today))
    .sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))
    .slice(0, 3)
    .map((action) => ({
      key: `soon-${action.id}`,
      title: `Move on ${action.ref}: ${clip(action.action)}`,
      why: `Due ${ukDate(action.dueOn ?? today)}`,
      minutes: 15,
      destination: { to: 'action', id: action.id },
    }))
}

function restUnanswered({ framework }: TodayFacts, judgements: ReadonlyMap<string, Judgement>): TodayItem[] {
  const waiting = framework.criteria.filter(({ code }) => !isAnsweredIn(judgements, code))
  if (waiting.length === 0) return []
  return [
    {
      key: 'unanswered',
      title: `Answer the next of ${waiting.length} unanswered ${waiting.length === 1 ? 'criterion' : 'criteria'}`,
      why: 'Unanswered never counts as an answer',
      minutes: 10,
      destination: { to: 'self-evaluation', filter: 'unanswered' },
    },
  ]
}

function housekeeping({ today, lastBackup, lastPack, judgements }: TodayFacts): TodayItem[] {
  const items: TodayItem[] = []
  if (lastBackup && daysBetween(lastBackup.at.slice(0, 10), today) > backupDays)
    items.push({
      key: 'backup',
      title: 'Close Sevenfold once, so that it makes a backup',
      why: `The last backup is from ${ukDate(lastBackup.at)}`,
      minutes: 1,
      destination: { to: 'organisation' },
    })
  if (!lastPack && judgements.length > 0)
    items.push({
      key: 'pack',
      title: 'Make a first evidence pack, to see what an inspector would see',
      why: 'No pack was made yet',
      minutes: 10,
      destination: { to: 'packs' },
    })
  return items
}

/** Unfinished, not late, and due within `dueSoonDays`. */
export function isDueSoon(action: Pick<Action, 'status' | 'dueOn'>, today: string): boolean {
  return (
    !isFinished(action) && action.dueOn !== null && action.dueOn >= today && action.dueOn <= addDays(today, dueSoonDays)
  )
}

function isAnsweredIn(judgements: ReadonlyMap<string, Judgement>, code: string): boolean {
  const judgement = judgements.get(code)
  return judgement !== undefined && isAnswered(judgement)
}

/** The first words of a text, cut at a word. */
function clip(text: string): string {
  const line = text.split('\n')[0]?.trim() ?? ''
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/\s+\S*$/, '')}…`
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}
