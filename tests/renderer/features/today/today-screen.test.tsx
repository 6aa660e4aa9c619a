import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TodayScreen } from '#renderer/features/today/today-screen'
import { todayOf } from '#shared/domain/needs-you'
import type { Today, TodayItem } from '#shared/domain/today'
import { ok } from '#shared/result'
import { renderScreen } from '#tests/renderer/features/evaluation/render-screen'
import { shippedFramework } from '#tests/renderer/features/evaluation/shipped-framework'
import { installFakeBridge } from '#tests/renderer/ipc/fake-bridge'

const empty = todayOf({
  today: '2026-11-24',
  framework: shippedFramework,
  scope: [],
  judgements: [],
  risks: [],
  actions: [],
  lastBackup: null,
  lastPack: null,
})

const job = (key: string, minutes: number): TodayItem => ({
  key,
  title: `Do ${key}`,
  why: `Because of ${key}`,
  minutes,
  destination: { to: 'risk', id: key },
})

const busy: Today = {
  ...empty,
  needsYou: [job('first', 10), job('second', 15), job('third', 20)],
  themes: empty.themes.map((theme) => ({ ...theme, answered: theme.code === 'LG' ? 4 : 0 })),
  unprovenJudgements: ['LG-1', 'LG-2', 'LG-3', 'LG-4', 'SE-1', 'SE-2', 'SE-3'].map((code) => ({
    code,
    title: 'Title',
  })),
  risksDue: [{ id: 'r1', ref: 'R-001', title: 'A lone learner', reviewDue: '2026-11-30' }],
  unprovenRisks: 3,
  openRisks: 9,
  actions: { open: 12, overdue: 2, toVerify: 1, dueSoon: 4 },
  lastBackup: { at: '2026-11-23T17:05:00.000Z', isVerified: true },
  lastPack: { packNumber: 'P-0004', at: '2026-10-01T09:00:00.000Z', kind: 'evidence' },
}

async function open(today: Today) {
  const bridge = installFakeBridge()
  bridge.answerWith(() => Promise.resolve(ok(today)))
  renderScreen(<TodayScreen />, '/today')
  await screen.findByRole('heading', { level: 1, name: 'Today' })
  return bridge
}

const leadsTo = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href')

describe('TodayScreen', () => {
  it('asks the main process once, for everything', async () => {
    const bridge = await open(busy)

    expect(bridge.calls).toEqual([{ name: 'today:get', input: undefined }])
    screen.getByText('Tuesday 24 November 2026')
  })

  it('sets the ten-minute job apart, and keeps the order of the rest', async () => {
    await open(busy)

    const first = within(screen.getByRole('region', { name: 'One ten-minute job' }))
    expect(first.getByRole('link').getAttribute('href')).toBe('#/risks/first')
    const rest = within(screen.getByRole('region', { name: 'Needs you' })).getAllByRole('link')
    expect(rest.map((link) => link.textContent)).toEqual(['Do second', 'Do third'])
  })

  it('promises no ten minutes where the first job takes longer', async () => {
    await open({ ...busy, needsYou: [job('long', 20)] })

    expect(screen.queryByText('One ten-minute job')).toBeNull()
    screen.getByText('Because of long. About 20 minutes.')
  })

  it('leads from every figure to its rows', async () => {
    await open(busy)

    expect(leadsTo('4 of 48 criteria answered')).toBe('#/self-evaluation')
    expect(leadsTo('7 to show, or to lower')).toBe('#/self-evaluation?filter=unproven')
    expect(leadsTo('and 2 more')).toBe('#/self-evaluation?filter=unproven')
    expect(leadsTo('9 open')).toBe('#/risks')
    expect(leadsTo('3 with an unproven score')).toBe('#/risks?filter=unproven')
    expect(leadsTo('1 to review within two weeks')).toBe('#/risks?filter=review-due')
    expect(leadsTo('R-001 A lone learner')).toBe('#/risks/r1')
    expect(leadsTo('12 open')).toBe('#/actions')
    expect(leadsTo('2 overdue')).toBe('#/actions?filter=overdue')
    expect(leadsTo('1 to verify by somebody else')).toBe('#/actions?filter=to-verify')
    expect(leadsTo('4 due within two weeks')).toBe('#/actions?filter=due-soon')
    expect(leadsTo(/^P-0004, 1 October 2026/)).toBe('#/packs')
    expect(leadsTo(/^2[34] November 2026 at \d\d:\d\d, opened and checked/)).toBe('#/organisation')
    expect(leadsTo(/^Leadership, governance/)).toBe('#/self-evaluation/theme/LG')
  })

  it('is calm where nothing is due', async () => {
    await open({ ...busy, needsYou: [] })

    screen.getByText('Nothing needs you today')
    expect(screen.queryByRole('region', { name: 'Needs you' })).toBeNull()
  })

  it('says what to do first where nothing is recorded yet', async () => {
    await open(empty)

    screen.getByRole('heading', { name: 'Start with a first look' })
    expect(leadsTo(/^Answer LG-1/)).toBe('#/self-evaluation/LG-1')
    expect(leadsTo('See all Core duty criteria')).toBe('#/self-evaluation?filter=core')
    screen.getByText(/“We don’t know” is an answer/)
  })
})
