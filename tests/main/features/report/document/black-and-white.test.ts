import { expect, it } from 'vitest'
import { buildEvidencePack } from '#main/features/report/document/evidence-pack.document'
import { judgementChip, scoreChip, statusChip, themeChip } from '#main/features/report/document/chip-looks'
import { actionStatuses } from '#shared/domain/action'
import { levels } from '#shared/domain/evaluation'
import { fullSnapshot } from './full-snapshot'
import { aJudgement } from './make-snapshot'

/** Every node of a definition that is shaded, boxed or coloured by a chip's look. */
function shadedNodes(value: unknown, found: Record<string, unknown>[] = []): Record<string, unknown>[] {
  if (Array.isArray(value)) for (const item of value) shadedNodes(item, found)
  else if (typeof value === 'object' && value !== null) {
    const node = value as Record<string, unknown> // an object of the definition
    if ('fillColor' in node) found.push(node)
    for (const child of Object.values(node)) shadedNodes(child, found)
  }
  return found
}

it('prints a word in every shaded box', () => {
  const shaded = shadedNodes(buildEvidencePack(fullSnapshot()).content)

  expect(shaded.length).toBeGreaterThan(100)
  for (const node of shaded) expect(String(node.text).trim()).not.toBe('')
})

it('prints the score and the word of its band in every cell of a map', () => {
  const drawn = JSON.stringify(buildEvidencePack(fullSnapshot({ sections: ['risk-register'] })).content)
  const words = drawn.match(/>(Low|Moderate|High|Very high)<\/text>/g) ?? []

  expect(words).toHaveLength(50)
})

it('has a word of its own for every state, so that no two differ by shade alone', () => {
  const sets = [
    [...levels.map((level) => judgementChip(aJudgement('LG-1', { level }))), judgementChip(undefined)],
    (['red', 'amber', 'green', 'unfinished', 'not-applicable'] as const).map(themeChip),
    ([...actionStatuses, 'overdue'] as const).map(statusChip),
    [scoreChip(null), ...[1, 2, 3, 4].map((step) => scoreChip({ likelihood: step + 1, impact: step + 1 }))],
  ]

  for (const chips of sets) {
    const words = chips.map((chip) => chip.word)
    expect(words).not.toContain('')
    expect(new Set(words).size).toBe(words.length)
  }
})
