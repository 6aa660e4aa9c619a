import { formIssues } from '#renderer/ui/form-issues'
import { riskInputSchema, type Risk, type RiskInput } from '#shared/domain/risk'

/** What is written and chosen about a risk; its scores, controls and state change each by a step of their own. */
export type RiskTexts = Omit<RiskInput, 'id'>
export type RiskTextField = keyof RiskTexts

export const riskLabels: Readonly<Record<RiskTextField, string>> = {
  title: 'Title',
  category: 'Category',
  cause: 'Cause',
  event: 'Event',
  consequence: 'Consequence',
  whoHarmed: 'Who could be harmed',
  localContext: 'Here, at our provider',
  localSource: 'How we know',
  ownerId: 'Owner',
  reviewDue: 'Review due',
  criteria: 'Criteria',
}

export const blankRisk: RiskTexts = {
  title: '',
  category: '',
  cause: '',
  event: '',
  consequence: '',
  whoHarmed: '',
  localContext: '',
  localSource: '',
  ownerId: null,
  reviewDue: null,
  criteria: [],
}

export function textsOf(risk: Risk): RiskTexts {
  return {
    title: risk.title,
    category: risk.category,
    cause: risk.cause,
    event: risk.event,
    consequence: risk.consequence,
    whoHarmed: risk.whoHarmed,
    localContext: risk.localContext,
    localSource: risk.localSource,
    ownerId: risk.ownerId,
    reviewDue: risk.reviewDue,
    criteria: risk.criteria,
  }
}

/** One message a field that can't be taken as it is. */
export function riskProblems(texts: RiskTexts): Partial<Record<RiskTextField, string>> {
  return formIssues(riskInputSchema, texts)
}

/** What can be saved of the texts now: a field with a problem stays as it is stored. */
export function takeableTexts(
  wanted: RiskTexts,
  stored: RiskTexts,
  problems: Partial<Record<RiskTextField, string>>,
): RiskTexts {
  const isFine = ([field]: [string, unknown]) => !(field in problems)
  return { ...stored, ...Object.fromEntries(Object.entries(wanted).filter(isFine)) }
}
