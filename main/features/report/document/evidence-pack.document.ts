import { contentsPage, packDefinition } from '#main/pdf/furniture'
import type { Content, PackDefinition } from '#main/pdf/pack-definition'
import { ukDate } from '#shared/domain/dates'
import { packSections, type PackSection } from '#shared/domain/pack'
import type { PackSnapshot } from '#main/features/report/pack-snapshot'
import { actionSection } from './action-section'
import { contextSection } from './context-section'
import { coverPage } from './cover-page'
import { howToCheckSection } from './how-to-check-section'
import { indexPack, type PackIndex } from './pack-index'
import { learnerNotice, packTitle, runningMark, versionWords } from './pack-words'
import { peopleSection } from './people-section'
import { riskSection } from './risk-section'
import { selfEvaluationSection } from './self-evaluation-section'
import { signOffSection } from './sign-off-section'

export { signatureFieldName } from './sign-off-section'

/** `number` is the section's place among those chosen, from 1. */
export type SectionWriter = (index: PackIndex, number: number) => readonly Content[]

const writers: Readonly<Record<PackSection, SectionWriter>> = {
  context: contextSection,
  people: peopleSection,
  'self-evaluation': selfEvaluationSection,
  'risk-register': riskSection,
  'action-plan': actionSection,
  'sign-off': signOffSection,
  'how-to-check': howToCheckSection,
}

/**
 * The whole evidence pack, from the snapshot and nothing else: the same snapshot always gives the same pages.
 * Sections print in their own order, however they were chosen.
 */
export function buildEvidencePack(snapshot: PackSnapshot): PackDefinition {
  const index = indexPack(snapshot)
  const chosen = packSections.filter((section) => index.has(section))
  const definition = packDefinition({
    organisation: snapshot.organisation.name,
    title: packTitle,
    packLine: [`Pack ${snapshot.packNumber}`, versionWords(snapshot), `As at ${ukDate(snapshot.asAt)}`],
    notice: learnerNotice,
    subject: `Prevent duty self-evaluation, risk register and action plan as at ${ukDate(snapshot.asAt)}`,
    keywords: ['Prevent duty', snapshot.packNumber, snapshot.framework.id].join(', '),
    creator: versionWords(snapshot),
    createdAt: new Date(snapshot.madeAt),
    hasCover: false,
    content: [
      coverPage(snapshot),
      ...contentsPage('Contents'),
      ...chosen.flatMap((section, at) => endedTight(writers[section](index, at + 1))),
    ],
  })
  return { ...definition, ...runningHead(definition, runningMark(snapshot)) }
}

/** Space below the last thing of a section would, at the very foot of a page, spill over into a blank one. */
function endedTight(section: readonly Content[]): readonly Content[] {
  const last = section.at(-1)
  if (last === undefined || typeof last === 'string' || !('margin' in last || 'style' in last)) return section
  const { margin } = last
  const [left, top, right] = Array.isArray(margin) && margin.length === 4 ? margin : [0, 0, 0]
  return [...section.slice(0, -1), { ...last, margin: [left, top, right, 0] }]
}

/** The cover has a footer like every page, and no header; what the reader must not miss stands on top of every page. */
function runningHead({ header }: PackDefinition, mark: string | null): Pick<PackDefinition, 'header' | 'background'> {
  return {
    header: (page) => (page.number === 1 ? null : (header?.(page) ?? null)),
    ...(mark === null
      ? {}
      : { background: () => ({ text: mark, bold: true, alignment: 'center', fontSize: 10, margin: [56, 14, 56, 0] }) }),
  }
}
