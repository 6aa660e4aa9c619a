import { beforeAll, describe, expect, it } from 'vitest'
import type { Judgement } from '#shared/domain/evaluation'
import { aJudgement, anAction, aRisk, aSnapshot, framework } from './make-snapshot'
import { between, readPack, type ReadPack } from './read-pack'

const everythingWritten = { narrative: 'It happens', proof: 'A register', impact: 'Fewer', agreedBy: 'Tomos' }

function readJudgements(...judgements: Judgement[]): Promise<ReadPack> {
  return readPack(aSnapshot({ sections: ['self-evaluation'], judgements }))
}

/** What is printed of one criterion, after the table of all of them. */
function partOf(pack: ReadPack, code: string): string {
  const criteria = framework.criteria
  const at = criteria.findIndex((criterion) => criterion.code === code)
  const title = `${code} ${criteria[at]?.title ?? ''}`
  const next = criteria[at + 1]
  const themes = pack.text.slice(pack.text.lastIndexOf(`${title} `))
  return between(themes, title, next ? `${next.code} ${next.title}` : 'Page')
}

describe('the summary', () => {
  let pack: ReadPack
  let gaps: string
  beforeAll(async () => {
    pack = await readJudgements(
      aJudgement('SC-2', { level: 0, confidence: 'high' }),
      aJudgement('PA-1', { level: 1, confidence: 'medium' }),
      aJudgement('LG-2', { level: 1, confidence: 'medium' }),
      aJudgement('LG-6', { level: 3, confidence: 'low', ...everythingWritten }),
      aJudgement('OW-1', { level: 2, confidence: 'unknown', ...everythingWritten }),
      aJudgement('LG-1', { level: 3, confidence: 'high', ...everythingWritten }),
      aJudgement('SC-4', { isNotApplicable: true, notApplicableReason: 'No partner teaches' }),
      aJudgement('SC-5', { isNotApplicable: true }),
    )
    gaps = between(pack.text, 'Gaps Core duty', 'Strengths Embedded')
  })

  it('counts what is answered, and does not count a Not applicable without its reason', () => {
    expect(pack.text).toContain('7 of 48 criteria answered, 41 unanswered.')
    expect(between(gaps, 'Not applicable', 'end')).toContain('1: SC-4')
  })

  it('names Core duty gaps by how far they are from being in place', () => {
    expect(between(gaps, 'Core duty, not in place', 'Core duty, only')).toContain(
      'SC-2 Due diligence before any learner',
    )
    expect(between(gaps, 'Core duty, only developing', 'Others')).toContain('PA-1 Verified contacts')
    expect(between(gaps, 'Others not in place', 'Unproven')).toContain('LG-2')
  })

  it('names every unproven and every unanswered criterion', () => {
    const unproven = between(gaps, 'Unproven: claimed', 'A level without')
    expect(unproven).toContain('LG-6')
    expect(unproven).toContain('OW-1')
    expect(unproven).not.toContain('LG-1')
    const answered = ['SC-2', 'PA-1', 'LG-2', 'LG-6', 'OW-1', 'LG-1', 'SC-4']
    const unanswered = between(gaps, 'Unanswered 41:', 'Not applicable')
    for (const { code } of framework.criteria) expect(unanswered.includes(code), code).toBe(!answered.includes(code))
  })

  it('gives as strengths only what is shown', () => {
    const strengths = between(pack.text, 'Strengths Embedded', 'By theme')
    expect(strengths).toContain('LG-1 Named senior accountability')
    expect(strengths).not.toContain('LG-6')
  })

  it('says the state of each theme in words, with the reason and what is unproven', () => {
    expect(pack.text).toContain('Core duty gap Core duty not in place: SC-2.')
    expect(pack.text).toContain('Work to do Not yet established: LG-2. Unproven: LG-6.')
    expect(pack.text).toContain('Unfinished 6 still to answer.')
  })
})

describe('a criterion', () => {
  it('that nobody has answered is printed all the same, and called unanswered', async () => {
    const pack = await readJudgements()

    for (const { code } of framework.criteria) expect(partOf(pack, code)).toContain('Unanswered')
    expect(pack.text).toContain('Unanswered: LG-1, LG-2, LG-3, LG-4, LG-5, LG-6.')
  })

  it('says weight, basis, level, how we know and each thing written', async () => {
    const pack = await readJudgements(
      aJudgement('LG-1', { level: 3, confidence: 'high', ...everythingWritten, nextStep: 'Train a third' }),
    )

    const part = partOf(pack, 'LG-1')
    expect(part).toContain('Core duty · Basis: statutory guidance (“should”) · How do we know? Somebody checked')
    expect(part).toContain(
      'What happens It happens What we could show A register What changed because of it Fewer Who agrees Tomos Next step Train a third',
    )
    expect(part).not.toContain('Unproven')
    expect(part).not.toContain('Not written')
  })

  it('that is claimed and not shown is called unproven in so many words', async () => {
    const pack = await readJudgements(
      aJudgement('LG-6', { level: 3, confidence: 'low' }),
      aJudgement('OW-1', { level: 2 }),
    )

    expect(partOf(pack, 'LG-6')).toContain(
      'Unproven: Embedded is claimed, and the answer to “How do we know?” is “We believe it”.',
    )
    expect(partOf(pack, 'OW-1')).toContain('Unproven: Established is claimed, and how we know is not stated.')
  })

  it('says what its level asks for and is not written, instead of an empty heading', async () => {
    const pack = await readJudgements(aJudgement('LG-1', { level: 3, confidence: 'high', narrative: 'It happens' }))

    const part = partOf(pack, 'LG-1')
    expect(part).toContain(
      'Not written yet, though this level asks for it: what we could show, what changed because of it, who agrees.',
    )
    expect(part).toContain('Not written, and not asked for at this level: next step.')
    expect(part).not.toContain('Who agrees ')
  })

  it('that does not apply gives its reason, or says that it has none', async () => {
    const pack = await readJudgements(
      aJudgement('SC-4', { isNotApplicable: true, notApplicableReason: 'No partner teaches for us' }),
      aJudgement('SC-5', { isNotApplicable: true }),
    )

    expect(partOf(pack, 'SC-4')).toMatch(/Not applicable .*Why it does not apply to us No partner teaches for us/)
    expect(partOf(pack, 'SC-5')).toMatch(/Unanswered .*no reason is written, and so it counts as unanswered/)
  })

  it('names the risks and actions that belong to it', async () => {
    const pack = await readPack(
      aSnapshot({
        sections: ['self-evaluation'],
        risks: [aRisk('R-010', { criteria: ['LG-1'] }), aRisk('R-002', { criteria: ['LG-1'], status: 'closed' })],
        actions: [anAction('A-004', { criteria: ['LG-1'] })],
      }),
    )

    expect(partOf(pack, 'LG-1')).toContain('Risks: R-002 (closed), R-010. Actions: A-004.')
    expect(partOf(pack, 'LG-2')).toContain('Risks: None. Actions: None.')
  })

  it('is Core duty only where the scope makes it so', async () => {
    const dependent = framework.criteria.find((criterion) => criterion.weightDependsOn !== null)
    if (!dependent?.weightDependsOn) throw new Error('No criterion depends on the scope')
    const { scope } = dependent.weightDependsOn
    const pack = await readPack(
      aSnapshot({ sections: ['self-evaluation'], scope: [{ question: scope, answer: 'no', detail: '' }] }),
    )

    expect(partOf(pack, dependent.code)).not.toContain('Core duty · Basis')
  })
})
