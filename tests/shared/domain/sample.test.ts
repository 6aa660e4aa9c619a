import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isOverdue } from '#shared/domain/action'
import { addDays } from '#shared/domain/dates'
import { frameworkSchema, themeCodes } from '#shared/domain/framework'
import { scoreProduct } from '#shared/domain/risk'
import {
  daysFromAsAt,
  sampleFaults,
  sampleSchema,
  type Sample,
  type SampleAction,
  type SampleControl,
  type SampleRisk,
} from '#shared/domain/sample'

const read = (file: string): unknown => parse(readFileSync(path.resolve('resources', file), 'utf8'))

const framework = frameworkSchema.parse(read('frameworks/sevenfold-itp-2026.1.yaml'))
const codes = framework.criteria.map((criterion) => criterion.code)
const sample = sampleSchema.parse({
  organisation: read('sample/organisation.yaml'),
  people: read('sample/people.yaml'),
  judgements: read('sample/judgements.yaml'),
  risks: read('sample/risks.yaml'),
  actions: read('sample/actions.yaml'),
})
const judged = sample.judgements.flatMap((judgement) => ('level' in judgement ? [judgement] : []))
const controls = sample.risks.flatMap((risk) => risk.controls.flatMap((each) => ('name' in each ? [each] : [])))

describe('the sample organisation holds together', () => {
  it('has no link that leads nowhere and nothing done before it could have been', () => {
    expect(sampleFaults(sample, codes)).toEqual([])
  })

  it('judges all 48 criteria, in the order of the framework', () => {
    expect(sample.judgements.map((judgement) => judgement.criterion)).toEqual(codes)
    expect([0, 1, 2, 3].map((level) => judged.filter((each) => each.level === level).length)).toEqual([2, 14, 23, 7])
  })

  it('has 18 risks, two of them its own, and 28 actions, three of them its own', () => {
    const library = (records: readonly { library: string | null }[]) => records.flatMap((each) => each.library ?? [])
    expect([sample.risks.length, sample.actions.length]).toEqual([18, 28])
    expect(library(sample.risks)).toHaveLength(16)
    expect(library(sample.actions)).toHaveLength(25)
    expect(framework.risks.map((risk) => risk.code)).toEqual(expect.arrayContaining(library(sample.risks)))
    expect(framework.actions.map((action) => action.code)).toEqual(expect.arrayContaining(library(sample.actions)))
    expect(new Set(library(sample.actions)).size).toBe(25)
  })

  it('has learners that add up, and every site in an area that it names', () => {
    const { organisation } = sample
    const byProgramme = organisation.programmes.flatMap((programme) => /, (\d+) apprentices/.exec(programme)?.[1] ?? [])
    expect(byProgramme.reduce((sum, number) => sum + Number(number), 0)).toBe(organisation.apprentices)
    expect(organisation.context).toContain(`${organisation.learnersUnder18 + organisation.learnersAdult} learners`)
    for (const site of organisation.sites.filter((each) => each.kind !== 'online'))
      expect(organisation.areas).toContain(site.area)
  })

  it('has a lead who is both, a deputy, a leaver, and people from outside', () => {
    const holding = (role: Sample['people'][number]['roles'][number]) =>
      sample.people.filter((person) => person.left === null && person.roles.includes(role)).map((person) => person.key)
    expect(holding('prevent-lead')).toEqual(holding('dsl'))
    expect(holding('deputy-dsl')).toHaveLength(1)
    expect(sample.people.filter((person) => person.left !== null)).toHaveLength(1)
    expect(sample.people.filter((person) => person.external)).toHaveLength(4)
  })

  it('says enough: 60 to 140 words on what happens at levels 2 and 3, 20 to 60 on how we know', () => {
    const words = (text: string) => text.trim().split(/\s+/).length
    const outside = judged
      .filter((each) => each.level >= 2 && each.criterion !== 'IT-1')
      .filter(({ narrative, proof }) => {
        const [story, shown] = [words(narrative), words(proof)]
        return story < 60 || story > 140 || shown < 20 || shown > 60
      })
    expect(outside.map((each) => each.criterion)).toEqual([])
  })

  it('was not answered in one fortnight', () => {
    const days = sample.judgements.map((judgement) => judgement.answered.daysAgo)
    expect(Math.max(...days) - Math.min(...days)).toBeGreaterThan(60)
  })
})

describe('what the critical friend is meant to find in it', () => {
  it('one narrative copied from the descriptor of its own level', () => {
    const copied = judged.filter(({ criterion, level, narrative }) => {
      const descriptor = framework.criteria.find((each) => each.code === criterion)?.levels[level]
      return descriptor !== undefined && narrative.includes(descriptor.trim())
    })
    expect(copied.map((each) => each.criterion)).toEqual(['IT-1'])
  })

  it('one action that starts with "Ensure", and five due on one day', () => {
    expect(keysOf(sample.actions.filter((each) => /^(ensure|continue)/i.test(each.action)))).toEqual([
      'associates-checks',
    ])
    const open = sample.actions.filter((action) => action.completed === null)
    const days = open.map((action) => daysFromAsAt(action.due))
    const together = open.filter((action) => days.filter((day) => day === daysFromAsAt(action.due)).length > 2)
    expect(together.map((action) => daysFromAsAt(action.due))).toEqual([84, 84, 84, 84, 84])
  })

  it('one theme where every level is the same', () => {
    const flat = themeCodes.filter(
      (theme) =>
        new Set(judged.filter((each) => each.criterion.startsWith(theme)).map((each) => each.level)).size === 1,
    )
    expect(flat).toEqual(['ST'])
  })

  it('Core criteria that are not established, and high levels that nothing shows', () => {
    const core = framework.criteria.filter((each) => each.weight === 'core').map((each) => each.code)
    const at = (level: number) => judged.filter((each) => each.level === level).map((each) => each.criterion)
    expect(at(0).filter((code) => core.includes(code))).toEqual(['SC-2'])
    expect(at(1).filter((code) => core.includes(code))).toEqual(['PA-1', 'IT-3', 'SC-3'])
    const unproven = judged.filter((each) => each.level >= 2 && ['low', 'unknown'].includes(each.confidence))
    expect(unproven.map((each) => each.criterion)).toEqual(['LG-6', 'PA-5', 'RA-3', 'IT-5'])
  })

  it('three lower scores that rest on no test, one control tested by its owner, one review overdue', () => {
    expect(keysOf(sample.risks.filter(isUnproven))).toEqual(['stereotyped-referral', 'adult-with-access', 'ai-tools'])
    const ownTest = controls.filter((control) => control.tested?.by === control.owner)
    expect(keysOf(ownTest)).toEqual(['laptop-filter'])
    const overdue = sample.risks.filter((risk) => risk.status === 'open' && daysFromAsAt(risk.reviewDue) < 0)
    expect(keysOf(overdue)).toEqual(['stereotyped-referral'])
  })

  it('three overdue actions, of which one says why', () => {
    const overdue = sample.actions.filter(isLate)
    expect(keysOf(overdue)).toEqual(['policy-register', 'area-contacts', 'trust-questions'])
    expect(keysOf(overdue.filter((action) => action.overdueReason))).toEqual(['policy-register'])
    expect(sample.actions.filter((action) => action.status === 'verified')).toHaveLength(6)
    expect(sample.actions.filter((action) => action.status === 'complete')).toHaveLength(3)
  })

  it('scores that went up as well as down', () => {
    const moves = sample.risks.flatMap((risk) => movesOf(risk))
    expect(moves.filter((move) => move > 0).length).toBeGreaterThanOrEqual(5)
    expect(moves.filter((move) => move < 0).length).toBeGreaterThanOrEqual(5)
  })

  it('a count of tested controls that the narrative of RA-4 gives truly', () => {
    const tested = controls.filter((control) => control.tested !== null).length
    expect(judged.find((each) => each.criterion === 'RA-4')?.narrative).toContain(
      `Of our ${controls.length} controls ${tested} have been tested`,
    )
  })
})

describe('its words', () => {
  const texts = textsIn(sample)
  const saying = (pattern: RegExp) => texts.filter((text) => pattern.test(text))

  it('name no body or term that has gone, but for one quoted from an old policy', () => {
    expect(saying(/\bESFA\b|\bBIS\b|\bWRAP\b/)).toEqual([])
    expect(saying(/vulnerab/i)).toHaveLength(1)
    expect(saying(/vulnerab/i)[0]).toContain('"vulnerable individuals"')
  })

  it("use none of Ofsted's grade words", () => {
    expect(
      saying(/outstanding|requires improvement|\binadequate\b|exceptional|strong standard|expected standard/i),
    ).toEqual([])
    expect(saying(/needs attention|urgent improvement/i)).toEqual([])
  })

  it('go stale on no calendar date, and name no event', () => {
    expect(saying(/\b(19|20)\d\d\b/)).toEqual([])
    expect(saying(/January|February|March |April|June|July|August|September|October|November|December/)).toEqual([])
    expect(saying(/Southport|Golders Green|Finsbury|London Bridge|Manchester/)).toEqual([])
  })

  it('are finished: nothing left to fill in, and no word twice running', () => {
    expect(saying(/lorem|ipsum|\bTODO\b|\bTBC\b|xxx|\?\?/i)).toEqual([])
    expect(saying(/\b(\w+) \1\b/i)).toEqual([])
  })
})

describe('faults are found', () => {
  it('a verifier who owns the action, a stranger, a criterion judged twice, a score that does not match its history', () => {
    const broken = structuredClone(sample)
    const action = present(broken.actions.find((each) => each.verified))
    action.verified = { ...present(action.verified), by: action.owner }
    present(broken.risks[0]).owner = 'nobody'
    present(broken.risks[0]).residual.likelihood = 5
    broken.judgements.push(present(broken.judgements[0]))
    expect(sampleFaults(broken, codes)).toEqual([
      'LG-1 is judged 2 times',
      'remote-drift names nobody, who is nobody',
      'remote-drift: the last residual change is not the score as it stands',
      'deputy-and-rota was verified by its own owner',
    ])
  })

  it('somebody who had left, an update before the start, a due date before it, a link to no risk', () => {
    const broken = structuredClone(sample)
    const action = present(broken.actions.find((each) => each.key === 'area-contacts'))
    action.owner = 'gareth'
    action.updates = [{ daysAgo: 131, by: 'sian', text: 'Too early.' }]
    action.due = { daysAgo: 130 }
    action.risks = ['no-such-risk']
    expect(sampleFaults(broken, codes)).toEqual([
      'area-contacts has gareth do something 0 days ago, when they were not here',
      'area-contacts points to no-such-risk, which is no risk',
      'area-contacts is due before it starts',
      'area-contacts has an update from before it started',
    ])
  })
})

function isLate(action: SampleAction): boolean {
  const asAt = '2026-11-24'
  return isOverdue({ status: action.status, dueOn: addDays(asAt, daysFromAsAt(action.due)) }, asAt)
}

function isUnproven(risk: SampleRisk): boolean {
  const own = risk.controls.map((each) => controlOf(each))
  const isTested = own.some((control) => control.tested && control.tested.result !== 'does-not-work')
  return scoreProduct(risk.residual) < scoreProduct(risk.inherent) && !isTested
}

function controlOf(control: SampleRisk['controls'][number]): SampleControl {
  return 'name' in control ? control : present(controls.find((each) => each.key === control.shared))
}

function movesOf(risk: SampleRisk): number[] {
  const scores = risk.changes.filter((change) => change.which === 'residual').map(scoreProduct)
  return scores.slice(1).map((score, index) => score - (scores[index] ?? score))
}

function keysOf(records: readonly { key?: string | undefined }[]): (string | undefined)[] {
  return records.map((record) => record.key)
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(textsIn)
}

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Expected something here')
  return value
}
