import type { ChipLook } from '#main/pdf/chips'
import type { Shade } from '#main/pdf/theme'
import { actionStatusNames, type ShownActionStatus } from '#shared/domain/action'
import { isAnswered, levelNames, type Judgement } from '#shared/domain/evaluation'
import { bandNames, bandOf, scoreProduct, type Band, type Score } from '#shared/domain/risk'
import type { ThemeState } from '#shared/domain/roll-up'
import { themeStateNames } from '#shared/domain/roll-up-words'

/*
 * How each word looks in its box. The word says everything; the shade only helps the eye, and a dashed box is for what
 * is claimed and not shown.
 */

export const unansweredWord = 'Unanswered'

export function judgementChip(judgement: Judgement | undefined): ChipLook {
  if (!judgement || !isAnswered(judgement)) return { word: unansweredWord, shade: 0, isTentative: true }
  if (judgement.isNotApplicable || judgement.level === null) return { word: 'Not applicable', shade: 0 }
  return { word: levelNames[judgement.level], shade: judgement.level }
}

const themeShades: Readonly<Record<ThemeState, Omit<ChipLook, 'word'>>> = {
  red: { shade: 3 },
  amber: { shade: 2 },
  green: { shade: 1 },
  unfinished: { shade: 0, isTentative: true },
  'not-applicable': { shade: 0 },
}

export function themeChip(state: ThemeState): ChipLook {
  return { word: themeStateNames[state], ...themeShades[state] }
}

export const bandShades: Readonly<Record<Band, Shade>> = { low: 0, moderate: 1, high: 2, 'very-high': 3 }

export function scoreChip(score: Score | null): ChipLook {
  if (score === null) return { word: 'Not scored yet', shade: 0, isTentative: true }
  const band = bandOf(score)
  return { word: `${scoreProduct(score)} ${bandNames[band]}`, shade: bandShades[band] }
}

const statusShades: Readonly<Record<ShownActionStatus, Shade>> = {
  'not-started': 0,
  'on-track': 1,
  'at-risk': 2,
  overdue: 3,
  complete: 0,
  verified: 1,
}

export function statusChip(status: ShownActionStatus): ChipLook {
  const look = { word: actionStatusNames[status], shade: statusShades[status] }
  return status === 'complete' ? { ...look, isTentative: true } : look
}
