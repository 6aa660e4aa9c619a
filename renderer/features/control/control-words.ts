import type { Tone } from '#renderer/ui/badge'
import { ukDate } from '#shared/domain/dates'
import { testResultNames, type Control } from '#shared/domain/risk'

export const controlKindWords: Readonly<Record<Control['kind'], string>> = {
  preventive: 'Preventive',
  detective: 'Detective',
  responsive: 'Responsive',
}

/** In a word or two, whether the control was tried and what came of it. */
export function testWord({ testedOn, testResult }: Control): string {
  return testedOn === null || testResult === null ? 'Not tested' : testResultNames[testResult]
}

export function testTone({ testedOn, testResult }: Control): Tone {
  if (testedOn === null || testResult === null) return 'warn'
  if (testResult === 'does-not-work') return 'bad'
  return testResult === 'works' ? 'good' : 'info'
}

/** Tested on 3 November 2026 by Sam Jones. Empty where it was not tested. */
export function testSentence({ testedOn, testedById }: Control, nameOf: (id: string | null) => string): string {
  return testedOn === null ? '' : `Tested on ${ukDate(testedOn)} by ${nameOf(testedById)}.`
}

export function isTestedByOwner({ ownerId, testedById }: Pick<Control, 'ownerId' | 'testedById'>): boolean {
  return testedById !== null && testedById === ownerId
}
