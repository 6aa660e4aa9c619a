import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { chainFaults, tableFaults } from '#main/db/check-audit'
import { longestText } from '#shared/domain/text'
import { packSections } from '#shared/domain/pack'
import { ask } from '#tests/main/pdf/judges'
import { anUntestedControl, aRisk } from '#tests/support/a-risk'
import { anAction } from '#tests/support/an-action'
import { openDescribedDesk, type TestDesk } from '#tests/support/open-test-desk'
import { temporaryFolder } from '#tests/support/open-test-database'
import { failure, value } from '#tests/support/open-test-workspace'

interface HardText {
  readonly pasted: string
  /** As it is kept. */
  readonly kept: string
  /** What another program reads in the pages. */
  readonly printed: string
}

const word =
  '\ufeffThe lead\u2019s \u201creview\u201d\u00a0\u2013 termly\u2026\u000bWe meet\u202fHaf\u00adod.\r\n\uf0b7\tSe\u200bcond point'
const sentence = 'Every employer was told again, and two of them asked what they should look out for. '

const hardTexts: Readonly<Record<string, HardText>> = {
  'of 20,000 characters': {
    pasted: sentence.repeat(longestText / sentence.length + 1).slice(0, longestText),
    kept: sentence.repeat(longestText / sentence.length + 1).slice(0, longestText),
    printed: sentence.repeat(10).trim(),
  },
  'of one word without a space': {
    pasted: 'x'.repeat(4000),
    kept: 'x'.repeat(4000),
    printed: 'xxxxxxxxxxxxxxxxxxxx',
  },
  'of emoji': {
    pasted: 'Thank you 👩🏽‍🏫👨‍👩‍👧 all 🎉 of you',
    kept: 'Thank you 👩🏽‍🏫👨‍👩‍👧 all 🎉 of you',
    printed: 'Thank you □□ all □ of you',
  },
  'from right to left': {
    pasted: 'Said שלום and مرحبا twice',
    kept: 'Said שלום and مرحبا twice',
    printed: 'Said □□□□ and □□□□□ twice',
  },
  'with control characters and direction tricks': {
    pasted: 'be\u0000fore\u0007 and\u001b[31m \u202eretfa\u202c\u2066.\u2069\u007f\u0085',
    kept: 'before and[31m retfa.',
    printed: 'before and[31m retfa.',
  },
  'pasted from Word': {
    pasted: word,
    kept: 'The lead\u2019s \u201creview\u201d \u2013 termly\u2026\nWe meet Hafod.\n\uf0b7\tSecond point',
    printed: 'The lead\u2019s \u201creview\u201d \u2013 termly\u2026 We meet Hafod. • Second point',
  },
  'that looks like SQL, HTML and a formula': {
    pasted: `'); drop table risk; -- <script>alert(1)</script> =HYPERLINK("x") \${7*7} %s \\n`,
    kept: `'); drop table risk; -- <script>alert(1)</script> =HYPERLINK("x") \${7*7} %s \\n`,
    printed: `'); drop table risk; -- <script>alert(1)</script> =HYPERLINK("x") \${7*7} %s \\n`,
  },
  'of half a letter': { pasted: 'Half \ud83d of it', kept: 'Half \ufffd of it', printed: 'of it' },
}

/** Saves a text wherever the window lets one be typed that the pack prints, and reads it all back. */
async function saveEverywhere({ call }: TestDesk, text: string) {
  const line = text.slice(0, 250)
  const person = value(
    await call('person:save', {
      name: line,
      jobTitle: line,
      roles: ['prevent-lead'],
      startedOn: null,
      leftOn: null,
      isExternal: false,
    }),
  )
  const judgement = { narrative: text, proof: text, impact: text, agreedBy: line, nextStep: text }
  value(await call('judgement:save', { criterion: 'LG-1', level: 3, confidence: 'low', ...judgement }))
  value(await call('judgement:accept-not-applicable', [{ criterion: 'OW-1', reason: text }]))
  const texts = { cause: text, event: text, consequence: text, whoHarmed: text, localContext: text }
  const risk = value(
    await call('risk:save', { ...aRisk, title: line, localSource: line, ownerId: person.id, ...texts }),
  )
  const score = { likelihood: 4, impact: 4 }
  value(await call('risk:rescore', { id: risk.id, which: 'inherent', score, reason: text }))
  value(await call('control:save', { ...anUntestedControl, riskId: risk.id, name: line, testNote: text }))
  const closed = value(await call('risk:save', { ...aRisk, title: line }))
  value(await call('risk:close', { id: closed.id, reason: text }))
  const planned = { action: text, reason: text, support: line, baseline: text, measure: text, target: text }
  const action = value(
    await call('action:save', { ...anAction, ...planned, evidenceExpected: text, overdueReason: text }),
  )
  value(await call('action:add-update', { actionId: action.id, on: '2026-11-24', text }))
  value(await call('action:complete', { id: action.id, on: '2026-11-24', impact: text }))
  value(await call('action:reopen', { id: action.id, reason: text }))
  value(await call('action:complete', { id: action.id, on: '2026-11-24', impact: text }))
  value(await call('action:verify', { id: action.id, on: '2026-11-24', byId: person.id, note: text }))
}

async function exportPack(test: TestDesk): Promise<string> {
  test.chosen.save = path.join(temporaryFolder(), 'pack.pdf')
  const options = { kind: 'unsigned' as const, sections: packSections.slice(), signatoryId: null }
  value(await test.call('pack:export', { options, passphrase: null, jobId: 'job' }))
  return ask('pdftotext', readFileSync(test.chosen.save), '-enc', 'UTF-8', '-raw', '{}', '-').replace(/\s+/g, ' ')
}

describe.each(Object.entries(hardTexts))('a text %s', (_what, { pasted, kept, printed }) => {
  it('is kept as it was meant, everywhere, and printed without an error', { timeout: 120_000 }, async () => {
    const test = await openDescribedDesk()

    await saveEverywhere(test, pasted)

    const { judgements } = value(await test.call('evaluation:current', undefined))
    expect(judgements.find((judgement) => judgement.criterion === 'LG-1')).toMatchObject({
      narrative: kept,
      proof: kept,
      impact: kept,
      nextStep: kept,
    })
    expect(judgements.find((judgement) => judgement.criterion === 'OW-1')?.notApplicableReason).toBe(kept)
    const [risk, closed] = value(await test.call('risk:list', undefined))
    expect(risk).toMatchObject({ cause: kept, event: kept, consequence: kept, whoHarmed: kept, inherentReason: kept })
    expect(closed?.closedReason).toBe(kept)
    const [action] = value(await test.call('action:list', undefined))
    expect(action).toMatchObject({ action: kept, reason: kept, impact: kept, verificationNote: kept })
    expect(action?.updates[0]?.text).toBe(kept)
    const { ctx } = value(await test.desk.require())
    expect([...(await chainFaults(ctx.db)), ...(await tableFaults(ctx.db))]).toEqual([])

    const pack = await exportPack(test)
    expect(pack).toContain(printed)
    expect(test.bugs).toEqual([])
  })
})

describe('a text that says nothing', () => {
  it('is saved where nothing need be said, and the pack says that nothing was written', async () => {
    const test = await openDescribedDesk()
    value(await test.call('judgement:save', { criterion: 'LG-1', level: 2, narrative: '', proof: '   ' }))
    value(await test.call('action:save', anAction))
    value(await test.call('risk:save', aRisk))

    expect(await exportPack(test)).toContain('Not written yet')

    expect(test.bugs).toEqual([])
  })

  it.each(['', ' \n\t ', '\u00a0\u200b\ufeff', '\u0000\u0007'])(
    'is refused at its field where something must: %j',
    async (text) => {
      const { call, bugs } = await openDescribedDesk()
      const risk = value(await call('risk:save', aRisk))
      const action = value(await call('action:save', anAction))
      value(await call('action:complete', { id: action.id, on: '2026-11-24', impact: 'Done' }))
      const score = { likelihood: 1, impact: 1 }

      const answers = {
        title: await call('risk:save', { ...aRisk, title: text }),
        action: await call('action:save', { ...anAction, action: text }),
        name: await call('control:save', { ...anUntestedControl, riskId: risk.id, name: text }),
        text: await call('action:add-update', { actionId: action.id, on: '2026-11-24', text }),
        impact: await call('action:complete', { id: action.id, on: '2026-11-24', impact: text }),
        reason: await call('risk:close', { id: risk.id, reason: text }),
        localContext: await call('risk:adopt', { libraryCode: 'R01', localContext: text }),
        why: await call('audit:erase', { entity: 'risk', id: risk.id, why: text }),
      }

      for (const [field, answer] of Object.entries(answers))
        expect(failure(answer)).toEqual({ code: 'invalid_input', fields: { [field]: expect.any(String) as string } })
      for (const answer of [
        await call('risk:rescore', { id: risk.id, which: 'inherent', score, reason: text }),
        await call('action:reopen', { id: action.id, reason: text }),
      ])
        expect(failure(answer)).toMatchObject({ fields: { reason: /./ } })
      expect(bugs).toEqual([])
    },
  )
})

describe('a text of 20,001 characters', () => {
  it('is refused wherever it is typed, with the number, and nothing of it is cut or kept', async () => {
    const { call, bugs } = await openDescribedDesk()
    const risk = value(await call('risk:save', aRisk))
    const action = value(await call('action:save', anAction))
    value(await call('action:complete', { id: action.id, on: '2026-11-24', impact: 'Done' }))
    const text = 'x'.repeat(longestText + 1)

    const answers = {
      narrative: await call('judgement:save', { criterion: 'LG-1', narrative: text }),
      '0.reason': await call('judgement:accept-not-applicable', [{ criterion: 'LG-1', reason: text }]),
      cause: await call('risk:save', { ...aRisk, cause: text }),
      measure: await call('action:save', { ...anAction, measure: text }),
      text: await call('action:add-update', { actionId: action.id, on: '2026-11-24', text }),
      impact: await call('action:complete', { id: action.id, on: '2026-11-24', impact: text }),
      reason: await call('risk:close', { id: risk.id, reason: text }),
      why: await call('audit:erase', { entity: 'risk', id: risk.id, why: text }),
    }

    for (const [field, answer] of Object.entries(answers))
      expect(failure(answer)).toMatchObject({ fields: { [field]: 'Keep this to 20,000 characters' } })
    expect(failure(await call('action:reopen', { id: action.id, reason: text }))).toMatchObject({
      fields: { reason: 'Keep this to 20,000 characters' },
    })
    expect(value(await call('evaluation:current', undefined)).judgements).toEqual([])
    expect(bugs).toEqual([])
  })
})
