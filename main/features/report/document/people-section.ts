import { callout } from '#main/pdf/callout'
import { heading, paragraph } from '#main/pdf/headings'
import type { Content } from '#main/pdf/pack-definition'
import { dataTable } from '#main/pdf/tables'
import { ukDate } from '#shared/domain/dates'
import { isActive } from '#shared/domain/is-active'
import type { Person } from '#shared/domain/person'
import { personRoleNames, personRoles, type PersonRole } from '#shared/domain/person-roles'
import { ownedBy, ownershipWords, ownsAnything, type Ownership } from './ownership'
import type { PackIndex } from './pack-index'

/** Roles whose absence a reader must be told. */
const rolesToName: readonly PersonRole[] = ['prevent-lead', 'dsl', 'deputy-dsl', 'accountable-leader', 'link-director']

export function peopleSection(index: PackIndex, number: number): readonly Content[] {
  const { people, asAt } = index.snapshot
  const here = people.filter((person) => isActive(person, asAt)).sort(byRole)
  return [
    heading(1, `${number}  People`, { id: 'people' }),
    paragraph('Who answers for what. Somebody with several roles is one person and has one line.'),
    ...(here.length === 0 ? [paragraph('Nobody is recorded yet.')] : [peopleTable(index, here)]),
    ...unfilledRoles(here),
    ...leaversWhoOwn(index),
  ]
}

function peopleTable(index: PackIndex, people: readonly Person[]): Content {
  return dataTable(
    [
      { title: 'Name', width: 112, headsRows: true },
      { title: 'Job', width: 132 },
      { title: 'Answers for', width: 'rest' },
      { title: 'Owns now', width: 104 },
    ],
    people.map((person) => [
      person.isExternal ? { stack: [{ text: person.name }, { text: 'Not an employee', italics: true }] } : person.name,
      person.jobTitle === '' ? 'Not given' : person.jobTitle,
      person.roles.length === 0 ? 'No role of these' : { stack: roleNames(person).map((text) => ({ text })) },
      ownershipWords(ownedBy(index, person.id)),
    ]),
  )
}

function unfilledRoles(people: readonly Person[]): readonly Content[] {
  const unfilled = rolesToName.filter((role) => !people.some((person) => person.roles.includes(role)))
  if (unfilled.length === 0) return []
  const names = unfilled.map((role) => personRoleNames[role]).join('; ')
  return [callout({ title: 'Nobody is recorded as', body: [{ text: `${names}.` }] })]
}

/** People who left are not listed, unless something still waits for them. */
function leaversWhoOwn(index: PackIndex): readonly Content[] {
  const { people, asAt } = index.snapshot
  const rows = people
    .filter((person) => !isActive(person, asAt))
    .map((person) => ({ person, owned: ownedBy(index, person.id) }))
    .filter(({ owned }) => ownsAnything(owned))
  if (rows.length === 0) return []
  return [
    callout({
      title: 'Left, and still the named owner of something open',
      body: rows.map(({ person, owned }) => ({ text: leaverWords(person, owned) })),
      isStrong: true,
    }),
  ]
}

function leaverWords({ name, leftOn }: Person, owned: Ownership): string {
  const left = leftOn === null ? '' : ` left on ${ukDate(leftOn)} and`
  return `${name}${left} still owns ${[...owned.risks, ...owned.actions, ...owned.controls].join(', ')}.`
}

function roleNames(person: Person): readonly string[] {
  return personRoles.filter((role) => person.roles.includes(role)).map((role) => personRoleNames[role])
}

function byRole(one: Person, other: Person): number {
  return firstRole(one) - firstRole(other) || one.name.localeCompare(other.name, 'en-GB')
}

function firstRole(person: Person): number {
  const first = personRoles.findIndex((role) => person.roles.includes(role))
  return first === -1 ? personRoles.length : first
}
