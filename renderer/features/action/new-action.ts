import type { Framework, LibraryAction } from '#shared/domain/framework'
import { addDays } from '#shared/domain/dates'
import type { Risk } from '#shared/domain/risk'
import type { ActionStart } from './action-paths'
import { blankAction, type ActionTexts } from './action-texts'

/** Under this many staff, the library's smaller form is offered first. */
const smallProviderStaff = 15

export function isSmallProvider(staffCount: number | null | undefined): boolean {
  return staffCount !== null && staffCount !== undefined && staffCount < smallProviderStaff
}

export function libraryActionOf(framework: Framework, code: string | undefined | null): LibraryAction | undefined {
  return framework.actions.find((action) => action.code === code)
}

/** What the form starts with: the links it was asked for, and the library's words and time where one was chosen. */
export function newActionTexts(
  start: ActionStart,
  facts: { readonly framework: Framework; readonly risks: readonly Risk[]; readonly today: string },
): ActionTexts {
  const library = libraryActionOf(facts.framework, start.library)
  const criterion = facts.framework.criteria.find(({ code }) => code === start.criterion)?.code
  const risk = facts.risks.find(({ id }) => id === start.risk)?.id
  const texts = library ? fromLibrary(library, start, facts) : blankAction
  return {
    ...texts,
    criteria: withFirst(criterion, texts.criteria),
    riskIds: withFirst(risk, texts.riskIds),
  }
}

function fromLibrary(
  library: LibraryAction,
  start: ActionStart,
  { risks, today }: { readonly risks: readonly Risk[]; readonly today: string },
): ActionTexts {
  const words = (start.form === 'small' ? library.smallProviderForm : null) ?? library
  return {
    ...blankAction,
    libraryCode: library.code,
    action: words.action,
    measure: words.measure,
    evidenceExpected: library.evidence,
    dueOn: addDays(today, 7 * library.weeks),
    criteria: library.criteria,
    riskIds: risks
      .filter((risk) => risk.status === 'open' && risk.libraryCode !== null && library.risks.includes(risk.libraryCode))
      .map((risk) => risk.id),
  }
}

function withFirst(first: string | undefined, others: readonly string[]): string[] {
  return first === undefined ? [...others] : [first, ...others.filter((one) => one !== first)]
}
