import type { InlineText } from '#main/pdf/pack-definition'
import { colours } from '#main/pdf/theme'
import type { Action } from '#shared/domain/action'
import type { Risk } from '#shared/domain/risk'
import type { PackIndex } from './pack-index'

/** The names of headings that other sections lead to. */
export const criterionPlace = (code: string): string => `criterion-${code}`
export const riskPlace = (ref: string): string => `risk-${ref}`
export const actionPlace = (ref: string): string => `action-${ref}`

type Words = readonly (string | InlineText)[]

/** Codes, each a link where the pack holds the page. */
export function criterionReferences(index: PackIndex, codes: readonly string[]): Words {
  const isHere = (code: string) => index.has('self-evaluation') && index.criterion(code) !== undefined
  return listed(codes.map((code) => reference(code, isHere(code) ? criterionPlace(code) : null)))
}

/** Closed risks have no page of their own, and are said to be closed. */
export function riskReferences(index: PackIndex, risks: readonly Risk[]): Words {
  return listed(
    risks.map(({ ref, status }) => {
      if (status === 'closed') return `${ref} (closed)`
      return reference(ref, index.has('risk-register') ? riskPlace(ref) : null)
    }),
  )
}

export function actionReferences(index: PackIndex, actions: readonly Action[]): Words {
  return listed(actions.map(({ ref }) => reference(ref, index.has('action-plan') ? actionPlace(ref) : null)))
}

function reference(text: string, place: string | null): string | InlineText {
  return place === null ? text : { text, linkToDestination: place, color: colours.brand }
}

function listed(items: Words): Words {
  if (items.length === 0) return ['None']
  return items.flatMap((item, at) => (at === 0 ? [item] : [', ', item]))
}
