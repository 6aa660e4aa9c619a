import type { PackSnapshot } from '#main/features/report/pack-snapshot'
import type { Action } from '#shared/domain/action'
import { ukDate } from '#shared/domain/dates'
import type { Judgement } from '#shared/domain/evaluation'
import type { Criterion } from '#shared/domain/framework'
import type { PackSection } from '#shared/domain/pack'
import { isActive } from '#shared/domain/is-active'
import type { Person } from '#shared/domain/person'
import type { Risk } from '#shared/domain/risk'

/** A snapshot and what its sections look up in it. */
export interface PackIndex {
  readonly snapshot: PackSnapshot
  /** Whether a section is in this pack, so that nothing points to pages that are not there. */
  has(section: PackSection): boolean
  criterion(code: string): Criterion | undefined
  judgement(code: string): Judgement | undefined
  person(id: string): Person | undefined
  /** A name to print; says so where the person has left, or nobody is named. */
  nameOf(id: string | null): string
  /** By ref. */
  risksOf(criterionCode: string): readonly Risk[]
  /** By ref. */
  actionsOf(criterionCode: string): readonly Action[]
  /** Links are kept on both sides: one is enough. By ref. */
  actionsOfRisk(risk: Risk): readonly Action[]
  risksOfAction(action: Action): readonly Risk[]
}

export const nobodyNamed = 'Nobody is named'

export function indexPack(snapshot: PackSnapshot): PackIndex {
  const criteria = new Map(snapshot.framework.criteria.map((criterion) => [criterion.code, criterion]))
  const judgements = new Map(snapshot.judgements.map((judgement) => [judgement.criterion, judgement]))
  const people = new Map(snapshot.people.map((person) => [person.id, person]))
  const risks = byRef(snapshot.risks)
  const actions = byRef(snapshot.actions)
  const isLinked = (risk: Risk, action: Action) =>
    risk.actionIds.includes(action.id) || action.riskIds.includes(risk.id)
  return {
    snapshot,
    has: (section) => snapshot.sections.includes(section),
    criterion: (code) => criteria.get(code),
    judgement: (code) => judgements.get(code),
    person: (id) => people.get(id),
    nameOf: (id) => (id === null ? nobodyNamed : nameOf(people.get(id), snapshot.asAt)),
    risksOf: (code) => risks.filter((risk) => risk.criteria.includes(code)),
    actionsOf: (code) => actions.filter((action) => action.criteria.includes(code)),
    actionsOfRisk: (risk) => actions.filter((action) => isLinked(risk, action)),
    risksOfAction: (action) => risks.filter((risk) => isLinked(risk, action)),
  }
}

function nameOf(person: Person | undefined, today: string): string {
  if (!person) return 'Somebody no longer in the list of people'
  return isActive(person, today) || person.leftOn === null
    ? person.name
    : `${person.name} (left ${ukDate(person.leftOn)})`
}

function byRef<Item extends { readonly ref: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((one, other) => compareRefs(one.ref, other.ref))
}

/** R-002 before R-010 before R-1000. */
function compareRefs(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1)
}
