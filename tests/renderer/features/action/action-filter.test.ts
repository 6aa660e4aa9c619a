import { describe, expect, it } from 'vitest'
import {
  actionFilterFrom,
  addressOf,
  matchesFilter,
  wholeList,
  type ActionFilter,
} from '#renderer/features/action/action-filter'
import type { Action } from '#shared/domain/action'
import { aKeptAction } from './a-kept-action'

const today = '2026-11-24'

function shows(filter: Partial<ActionFilter>, differences: Partial<Action>): boolean {
  return matchesFilter(aKeptAction(differences), { ...wholeList, ...filter }, today)
}

describe('filtering the actions', () => {
  it('begins with what is unfinished', () => {
    const plain = actionFilterFrom(new URLSearchParams())

    expect(matchesFilter(aKeptAction({ status: 'at-risk' }), plain, today)).toBe(true)
    expect(matchesFilter(aKeptAction({ status: 'complete' }), plain, today)).toBe(false)
    expect(matchesFilter(aKeptAction({ status: 'verified' }), plain, today)).toBe(false)
  })

  it('finds an action overdue the day after it was due, whatever its stored state, and never once it is done', () => {
    expect(shows({ show: 'overdue' }, { dueOn: '2026-11-23', status: 'on-track' })).toBe(true)
    expect(shows({ show: 'overdue' }, { dueOn: '2026-11-24', status: 'on-track' })).toBe(false)
    expect(shows({ show: 'overdue' }, { dueOn: '2026-11-23', status: 'complete' })).toBe(false)
    expect(shows({ show: 'on-track' }, { dueOn: '2026-11-23', status: 'on-track' })).toBe(false)
  })

  it('counts as due soon what is due today or within 14 days, as Today does', () => {
    expect(shows({ show: 'due-soon' }, { dueOn: '2026-11-24' })).toBe(true)
    expect(shows({ show: 'due-soon' }, { dueOn: '2026-12-08' })).toBe(true)
    expect(shows({ show: 'due-soon' }, { dueOn: '2026-12-09' })).toBe(false)
    expect(shows({ show: 'due-soon' }, { dueOn: '2026-11-23' })).toBe(false)
  })

  it('finds what waits for somebody to verify it', () => {
    expect(shows({ show: 'to-verify' }, { status: 'complete' })).toBe(true)
    expect(shows({ show: 'to-verify' }, { status: 'verified' })).toBe(false)
  })

  it('finds by owner, by nobody, by priority, by criterion and by words', () => {
    expect(shows({ owner: 'p1' }, { ownerId: 'p1' })).toBe(true)
    expect(shows({ owner: 'nobody' }, { ownerId: 'p1' })).toBe(false)
    expect(shows({ owner: 'nobody' }, { ownerId: null })).toBe(true)
    expect(shows({ priority: 'high' }, { priority: 'low' })).toBe(false)
    expect(shows({ criterion: 'LG-1' }, { criteria: ['LG-10'] })).toBe(false)
    expect(shows({ words: 'AGREED rota' }, { updates: [anUpdate('Rota agreed')] })).toBe(true)
  })

  it('stands whole in the address, and comes back from it the same', () => {
    const filter: ActionFilter = { words: 'a b', show: 'overdue', owner: 'p1', priority: 'high', criterion: 'LG-1' }

    expect(actionFilterFrom(new URLSearchParams(addressOf(filter).toString()))).toEqual(filter)
  })
})

function anUpdate(text: string) {
  return { id: 'u1', on: '2026-11-01', byId: null, text }
}
