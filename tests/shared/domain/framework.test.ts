import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  frameworkFaults,
  frameworkSchema,
  scopeQuestionIds,
  themeCodes,
  type Criterion,
  type Framework,
} from '#shared/domain/framework'

const shipped = path.resolve('resources/frameworks/sevenfold-itp-2026.1.yaml')
const framework = frameworkSchema.parse(parse(readFileSync(shipped, 'utf8')))

/** Every string in `value`, with the code of the criterion, risk, action or other item around it. */
function stringsIn(value: unknown, within = 'framework'): { within: string; text: string }[] {
  if (typeof value === 'string') return [{ within, text: value }]
  if (value === null || typeof value !== 'object') return []
  const named = 'code' in value ? value.code : 'key' in value ? value.key : 'id' in value ? value.id : undefined
  const inside = typeof named === 'string' ? named : within
  return Object.values(value).flatMap((part) => stringsIn(part, inside))
}

function criterion(code: string): Criterion {
  const found = framework.criteria.find((each) => each.code === code)
  if (!found) throw new Error(`No criterion ${code}`)
  return found
}

describe('the shipped framework is complete', () => {
  it('has eight themes of six criteria each, in the order of their codes', () => {
    expect(framework.themes.map((theme) => theme.code)).toEqual([...themeCodes])
    expect(framework.themes.map((theme) => theme.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    const expected = themeCodes.flatMap((code) => [1, 2, 3, 4, 5, 6].map((number) => `${code}-${number}`))
    expect(framework.criteria.map((each) => each.code)).toEqual(expected)
  })

  it('has 28 risks, 28 actions, ten signs and the eight scope questions', () => {
    const numbered = (letter: string) =>
      Array.from({ length: 28 }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`)
    expect(framework.risks.map((risk) => risk.code)).toEqual(numbered('R'))
    expect(framework.actions.map((action) => action.code)).toEqual(numbered('A'))
    expect(framework.signs.map((sign) => sign.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(framework.scopeQuestions.map((question) => question.id)).toEqual([...scopeQuestionIds])
  })

  it('has no link that leads nowhere and nothing given twice', () => {
    expect(frameworkFaults(framework)).toEqual([])
  })

  it('links every risk and every action to a criterion, and every criterion to a starter action', () => {
    expect(framework.actions.filter((action) => action.criteria.length === 0)).toEqual([])
    expect(framework.risks.filter((risk) => risk.criteria.length === 0)).toEqual([])
    const served = new Set(framework.actions.flatMap((action) => action.criteria))
    expect(framework.criteria.map((each) => each.code).filter((code) => !served.has(code))).toEqual([])
  })

  it('never says the same for two levels, in one criterion or across them', () => {
    const levels = framework.criteria.flatMap((each) => [...each.levels])
    expect(levels).toHaveLength(192)
    expect(new Set(levels).size).toBe(192)
  })

  it('keeps every text short enough to read at a glance', () => {
    const long = framework.criteria.filter(
      (each) =>
        each.statement.length > 240 || each.basisNote.length > 300 || each.levels.some((one) => one.length > 420),
    )
    expect(long.map((each) => each.code)).toEqual([])
    expect(framework.risks.filter((risk) => risk.statement.length > 240).map((risk) => risk.code)).toEqual([])
  })
})

describe('starter risks', () => {
  it.each(framework.risks)('$code is not worse with its controls than without', ({ inherent, residualIfTested }) => {
    const before = inherent.likelihood * inherent.impact
    expect(residualIfTested.likelihood * residualIfTested.impact).toBeLessThanOrEqual(before)
    expect(residualIfTested.likelihood).toBeLessThanOrEqual(inherent.likelihood)
    expect(residualIfTested.impact).toBeLessThanOrEqual(inherent.impact)
  })

  it('have consequences for people, not for a contract, a reputation or an inspection result', () => {
    const consequences = framework.risks.flatMap((risk) => risk.consequences)
    expect(
      consequences.filter((text) =>
        /contract|reputation|inspect|judged|safeguarding.*not met|liabilit|claim/i.test(text),
      ),
    ).toEqual([])
  })

  it('never make a trait or a condition the reason for a risk', () => {
    const driving = framework.risks.flatMap((risk) => [risk.title, ...risk.causes])
    expect(
      driving.filter((text) => /autis|neurodiver|disab|muslim|islam|faith|ethnic|mental health/i.test(text)),
    ).toEqual([])
  })
})

describe('starter actions', () => {
  it.each(['A08', 'A11', 'A21'])('%s has a form for fewer than 15 staff', (code) => {
    expect(framework.actions.find((action) => action.code === code)?.smallProviderForm).not.toBeNull()
  })

  it('count heads, not percentages, in every form for a small provider', () => {
    const forms = framework.actions.flatMap(({ smallProviderForm: form }) => (form ? [form.action, form.measure] : []))
    expect(forms.filter((text) => text.includes('%'))).toEqual([])
    const withPercentage = framework.actions.filter((action) => action.measure.includes('%'))
    expect(withPercentage.filter((action) => action.smallProviderForm === null).map((action) => action.code)).toEqual(
      [],
    )
  })

  it('ask a provider of fewer than 15 staff for four checks a year', () => {
    const calendar = framework.actions.find((action) => action.code === 'A11')
    expect(calendar?.smallProviderForm?.action).toContain('four assurance checks a year')
  })
})

describe('what the framework rests on', () => {
  it('gives a date only to what was read, and to all of that', () => {
    const pointers = [...framework.documents, ...framework.criteria.flatMap((each) => each.references)]
    for (const { mark, lastChecked } of pointers) expect(lastChecked !== null).toBe(mark === 'read')
  })

  it('rests an action plan on "should", and subcontracting on funding terms', () => {
    expect(criterion('LG-3').basis).toBe('statutory-guidance')
    for (const code of ['SC-1', 'SC-2', 'SC-3', 'SC-4']) {
      expect(criterion(code)).toMatchObject({ weight: 'core', basis: 'funding-terms' })
      expect(criterion(code).basisNote).toContain('Funding terms')
    }
  })

  it('keys what KCSIE asks to learners under 18', () => {
    const { weight, weightDependsOn } = criterion('IT-2')
    expect(weight).toBe('core')
    expect(weightDependsOn).toEqual({ scope: 'under-18s', otherwise: 'expected' })
    for (const code of ['IT-2', 'IT-4', 'ST-2', 'ST-6'])
      expect(JSON.stringify(criterion(code))).toContain('where any learner is under 18')
  })

  it('splits Channel into the part that is Core and the part that is Expected', () => {
    const { weight, levels, statement, basisNote } = criterion('PA-5')
    expect(weight).toBe('expected')
    for (const text of [statement, basisNote, levels[2], levels[3]]) expect(text).toMatch(/Core part.*Expected part/s)
    expect(basisNote).toContain('whether independent training providers are listed partners is unverified')
  })

  it('offers the same proof in both directions', () => {
    for (const { code, sameProofAs } of framework.criteria)
      for (const other of sameProofAs) expect(criterion(other).sameProofAs).toContain(code)
    expect(criterion('LG-5').sameProofAs).toEqual(['ST-5', 'SE-6'])
    expect(criterion('SC-4').sameProofAs).toEqual(['SC-3', 'SC-5'])
  })
})

describe('safety of the content', () => {
  it.each(['PA-3', 'IT-3', 'IT-6'])('%s says how terrorist or extremist material is handled', (code) => {
    const prompts = criterion(code).prompts.join(' ')
    expect(prompts).toContain('do not copy, forward, screenshot or search for it again')
    expect(prompts).toContain('GOV.UK form')
  })

  it.each(['PA-3', 'PA-4', 'PA-5', 'ST-6', 'OW-6'])('%s asks for records to be seen, not stored', (code) => {
    expect(criterion(code).evidence.join(' ')).toContain('seen, not stored')
  })

  it('proposes Not applicable for few criteria, and never for the check that a "no" is true', () => {
    const proposed = framework.scopeQuestions.flatMap((question) => question.proposals.flatMap((each) => each.criteria))
    const allowed = ['IT-3', 'IT-4', 'SC-2', 'SC-3', 'SC-4', 'SC-5', 'SC-6', 'SE-2', 'SE-3', 'SE-4']
    expect([...new Set(proposed)].sort()).toEqual(allowed)
  })

  it('writes each reason as the provider would', () => {
    const reasons = framework.scopeQuestions.flatMap((question) => question.proposals.map((each) => each.reason))
    for (const reason of reasons) expect(reason).toMatch(/\b(we|our|ours)\b/i)
  })

  it('asks about areas in words, and about everything else by yes or no', () => {
    const inWords = framework.scopeQuestions.filter((question) => question.kind === 'text')
    expect(inWords.map((question) => question.id)).toEqual(['areas'])
  })
})

describe('what is never said', () => {
  const forbidden = {
    'dead bodies and outdated terms': [
      /\bESFA\b/,
      /BIS co-ordinator/i,
      /vulnerable to radicalisation/i,
      /vulnerable individuals/i,
    ],
    'named providers and companies': [
      /City College|Nottingham|North West Training|ProCo|Nacro|Sunderland|Elec-Mate|Mesma|Colchester/i,
      /\bSCL\b/,
    ],
    'threat events': [/Golders Green|Southport|Manchester Arena/i, /(spring|April) 2026|summer 2024/i],
    'rules we do not hold': [/ideology comes first/i, /16 to 18s|16-18s?\b/i, /half.term/i, /tailgating/i],
    'the grade words of inspectors': [
      /\b(outstanding|inadequate|requires improvement|exceptional|urgent improvement|needs attention)\b/i,
      /\b(strong|expected) standard\b/i,
    ],
  }
  /** Quoted as signs of an outdated policy: exactly these strings, in exactly these criteria. */
  const quoted = [
    { within: 'LG-4', text: 'Policy says "vulnerable individuals" and "ESFA" throughout' },
    { within: 'PA-1', text: '"BIS co-ordinator" still listed' },
  ]

  it.each(Object.entries(forbidden))('no %s', (_, patterns) => {
    const strings = stringsIn(framework).filter(
      ({ within, text }) => !quoted.some((exempt) => exempt.within === within && exempt.text === text),
    )
    expect(strings.filter(({ text }) => patterns.some((pattern) => pattern.test(text)))).toEqual([])
  })

  it('the two quotations are still there, as tick-box signals', () => {
    for (const { within, text } of quoted) expect(criterion(within).tickBoxSignals).toContain(text)
  })
})

describe('frameworkFaults on a broken framework', () => {
  const broken = (breakIt: (copy: Framework) => void) => {
    const copy = structuredClone(framework)
    breakIt(copy)
    return frameworkFaults(copy)
  }
  const first = <Item>(items: Item[]): Item => {
    const [item] = items
    if (!item) throw new Error('empty')
    return item
  }

  it('names a criterion that is given twice', () => {
    expect(broken((copy) => copy.criteria.push(first(copy.criteria)))).toEqual(['The criterion LG-1 is given twice'])
  })

  it('names a risk and a document that are given twice', () => {
    const faults = broken((copy) => {
      copy.risks.push(first(copy.risks))
      copy.documents.push(first(copy.documents))
    })
    expect(faults).toEqual(['The document CTSA is given twice', 'The risk R01 is given twice'])
  })

  it.each<[string, (copy: Framework) => void, string]>([
    ['a criterion', (copy) => first(copy.criteria).sameProofAs.push('LG-9'), 'LG-1 points to LG-9'],
    ['a reference', (copy) => (first(first(copy.criteria).references).document = 'XYZ'), 'LG-1 points to XYZ'],
    ['a risk', (copy) => first(copy.risks).criteria.push('SC-9'), 'R01 points to SC-9'],
    ['an action', (copy) => first(copy.actions).risks.push('R99'), 'A01 points to R99'],
  ])('names the unknown code that %s points to', (_, breakIt, start) => {
    expect(broken(breakIt)).toEqual([`${start}, which is not in the framework`])
  })

  it('names a scope question that proposes an unknown criterion', () => {
    const faults = broken((copy) => {
      const premises = copy.scopeQuestions.find((question) => question.id === 'own-premises')
      premises?.proposals.forEach((proposal) => proposal.criteria.push('SE-9'))
    })
    expect(faults).toEqual(['own-premises points to SE-9, which is not in the framework'])
  })

  it('names a criterion that is under the wrong theme', () => {
    expect(broken((copy) => (first(copy.criteria).theme = 'SC'))).toEqual(['LG-1 is under the wrong theme'])
  })
})
