import { addDays } from '#shared/domain/dates'
import { dueSoonDays } from '#shared/domain/needs-you'
import { bandOf, bands, isUnprovenRisk, scoreSchema, type Band, type Risk, type Score } from '#shared/domain/risk'
import type { ScoreKind } from './risk-words'

export const riskShows = ['all', 'review-due', 'unproven', 'not-scored'] as const
export type RiskShow = (typeof riskShows)[number]
export const riskStates = ['open', 'closed', 'all'] as const
export type RiskState = (typeof riskStates)[number]

/** What narrows the register. It stands in the address, so that going back finds the same list again. */
export type RiskFilter = {
  readonly words: string
  readonly band: Band | null
  readonly show: RiskShow
  readonly state: RiskState
  /** Which of the two scores the heat map, its cell and the band look at. */
  readonly scores: ScoreKind
  readonly cell: Score | null
}

export function riskFilterFrom(address: URLSearchParams): RiskFilter {
  const score = scoreSchema.safeParse(cellFrom(address.get('cell')))
  return {
    words: address.get('words') ?? '',
    band: bands.find((band) => band === address.get('band')) ?? null,
    show: riskShows.find((show) => show === address.get('filter')) ?? 'all',
    state: riskStates.find((state) => state === address.get('state')) ?? 'open',
    scores: address.get('scores') === 'inherent' ? 'inherent' : 'residual',
    cell: score.success ? score.data : null,
  }
}

/** Only what differs from the plain list of open risks. */
export function addressOf(filter: RiskFilter): URLSearchParams {
  const address = new URLSearchParams()
  if (filter.words !== '') address.set('words', filter.words)
  if (filter.band !== null) address.set('band', filter.band)
  if (filter.show !== 'all') address.set('filter', filter.show)
  if (filter.state !== 'open') address.set('state', filter.state)
  if (filter.scores !== 'residual') address.set('scores', filter.scores)
  if (filter.cell !== null) address.set('cell', `${filter.cell.likelihood}x${filter.cell.impact}`)
  return address
}

/** Everything in the register, closed risks included. */
export const wholeRegister: Partial<RiskFilter> = { words: '', band: null, show: 'all', state: 'all', cell: null }

/** Whether all of the filter but the heat map's cell lets the risk through: those are the risks on the map. */
export function isOnMap(risk: Risk, filter: RiskFilter, today: string): boolean {
  const score = risk[filter.scores]
  return (
    (filter.state === 'all' || risk.status === filter.state) &&
    (filter.band === null || (score !== null && bandOf(score) === filter.band)) &&
    isShown(risk, filter.show, today) &&
    holdsWords(risk, filter.words)
  )
}

export function isInCell(risk: Risk, { cell, scores }: RiskFilter): boolean {
  if (cell === null) return true
  const score = risk[scores]
  return score !== null && score.likelihood === cell.likelihood && score.impact === cell.impact
}

function isShown(risk: Risk, show: RiskShow, today: string): boolean {
  switch (show) {
    case 'all':
      return true
    case 'review-due':
      return risk.status === 'open' && risk.reviewDue !== null && risk.reviewDue <= addDays(today, dueSoonDays)
    case 'unproven':
      return isUnprovenRisk(risk)
    case 'not-scored':
      return risk.inherent === null || risk.residual === null
  }
}

/** Whether every word typed occurs somewhere in what is written about the risk. */
function holdsWords(risk: Risk, typed: string): boolean {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const text = [
    risk.ref,
    risk.title,
    risk.category,
    risk.cause,
    risk.event,
    risk.consequence,
    risk.whoHarmed,
    risk.localContext,
    risk.localSource,
    ...risk.criteria,
    ...risk.controls.map((control) => control.name),
  ]
    .join('\n')
    .toLowerCase()
  return words.every((word) => text.includes(word))
}

function cellFrom(text: string | null): { likelihood: number; impact: number } | null {
  const [likelihood, impact] = text?.split('x') ?? []
  return likelihood === undefined || impact === undefined
    ? null
    : { likelihood: Number(likelihood), impact: Number(impact) }
}
