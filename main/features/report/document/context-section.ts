import { heading, paragraph } from '#main/pdf/headings'
import type { Content } from '#main/pdf/pack-definition'
import { dataTable, factTable } from '#main/pdf/tables'
import type { ScopeQuestion } from '#shared/domain/framework'
import { siteKindNames, siteKinds, type ScopeAnswer, type Site } from '#shared/domain/organisation'
import type { PackIndex } from './pack-index'
import { isWritten, notWritten, userCell, userParagraphs } from './user-text'

const place = 'context'

export function contextSection({ snapshot }: PackIndex, number: number): readonly Content[] {
  const { organisation, sites } = snapshot
  const count = (value: number | null) => (value === null ? 'Not given' : value.toLocaleString('en-GB'))
  return [
    heading(1, `${number}  Context`, { id: place }),
    factTable([
      ['Provider', `${organisation.name}. UKPRN: ${organisation.ukprn === '' ? 'not given' : organisation.ukprn}.`],
      [
        'Learners',
        `Under 18: ${count(organisation.learnersUnder18)}. Adults: ${count(organisation.learnersAdult)}. ` +
          `Apprentices among them: ${count(organisation.apprentices)}.`,
      ],
      ['Staff', count(organisation.staffCount)],
      ['Where we deliver', deliveryModes(sites)],
      ['Areas', organisation.areas.length === 0 ? notWritten : organisation.areas.join(', ')],
      ['Programmes', programmes(organisation.programmes)],
    ]),
    heading(2, 'In our own words', { id: 'context.words', parentId: place }),
    ...(isWritten(organisation.context) ? userParagraphs(organisation.context) : [paragraph(notWritten)]),
    heading(2, 'Sites', { id: 'context.sites', parentId: place }),
    ...sitesTable(sites),
    heading(2, 'What applies to us', { id: 'context.scope', parentId: place }),
    scopeTable(snapshot.framework.scopeQuestions, snapshot.scope),
  ]
}

function deliveryModes(sites: readonly Site[]): string {
  const kinds = siteKinds.filter((kind) => sites.some((site) => site.kind === kind))
  return kinds.length === 0 ? 'No site is described yet' : kinds.map((kind) => siteKindNames[kind]).join('; ')
}

function programmes(names: readonly string[]): Content {
  return names.length === 0 ? notWritten : { stack: names.map((text) => ({ text })) }
}

function sitesTable(sites: readonly Site[]): readonly Content[] {
  if (sites.length === 0) return [paragraph('No site is described yet.')]
  return [
    dataTable(
      [
        { title: 'Site', width: 120, headsRows: true },
        { title: 'Kind', width: 76 },
        { title: 'Area', width: 86 },
        { title: 'Note', width: 'rest' },
      ],
      sites.map(({ name, kind, area, note }) => [name, siteKindNames[kind], userCell(area), userCell(note, 'No note')]),
    ),
  ]
}

function scopeTable(questions: readonly ScopeQuestion[], answers: readonly ScopeAnswer[]): Content {
  return dataTable(
    [
      { title: 'Question', width: 230, headsRows: true },
      { title: 'Answer', width: 'rest' },
    ],
    questions.map((question) => [
      question.question,
      scopeAnswer(
        question,
        answers.find((answer) => answer.question === question.id),
      ),
    ]),
  )
}

function scopeAnswer({ kind }: ScopeQuestion, given: ScopeAnswer | undefined): Content {
  const detail = given?.detail.trim() ?? ''
  if (kind === 'text') return userCell(detail, 'Not answered yet')
  const answer = given?.answer ?? null
  const word = answer === null ? 'Not answered yet, and so counted as yes' : answer === 'yes' ? 'Yes' : 'No'
  return detail === '' ? { text: word } : { stack: [{ text: word }, userCell(detail)] }
}
