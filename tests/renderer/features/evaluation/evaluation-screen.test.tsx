import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EvaluationScreen } from '#renderer/features/evaluation/evaluation-screen'
import type { Judgement } from '#shared/domain/evaluation'
import { installEvaluationBridge } from './evaluation-bridge'
import { renderScreen } from './render-screen'

const judgements: readonly Partial<Judgement>[] = [
  { criterion: 'LG-1', level: 3, confidence: 'high' },
  { criterion: 'LG-3', level: 0, confidence: 'medium' },
  { criterion: 'RA-1', level: 2, confidence: 'low' },
  { criterion: 'SE-4', isNotApplicable: true, notApplicableReason: 'No site of our own' },
]

async function open(address: string, themeCode?: string) {
  installEvaluationBridge({ judgements })
  renderScreen(<EvaluationScreen {...(themeCode === undefined ? {} : { themeCode })} />, address)
  await screen.findByRole('heading', { level: 1 })
}

const codes = () =>
  screen
    .getAllByRole('table')
    .flatMap((table) => within(table).getAllByRole('rowheader'))
    .map((header) => header.textContent.slice(0, 4))

describe('EvaluationScreen', () => {
  it('lists all criteria and says how many are answered, in words and without a score', async () => {
    await open('/self-evaluation')

    expect(codes()).toHaveLength(48)
    screen.getByText(/4 of 48 criteria answered/)
    expect(document.body.textContent).not.toMatch(/\d ?%|average/i)
  })

  it('says what a theme adds up to, and because of which criterion', async () => {
    await open('/self-evaluation')

    const themes = within(screen.getByRole('region', { name: 'Themes' }))
    themes.getByText('Core duty gap')
    themes.getByText('Core duty not in place: LG-3')
    expect(themes.getByRole('progressbar', { name: 'Answered in LG' }).getAttribute('aria-valuetext')).toBe(
      '2 of 6 answered',
    )
  })

  it('shows the rows that a figure elsewhere counted, by the filter in the address', async () => {
    await open('/self-evaluation?filter=unproven')

    expect(codes()).toEqual(['RA-1'])
    expect(screen.getByRole('link', { name: 'Unproven 1' }).getAttribute('aria-current')).toBe('true')
  })

  it('leads from each count to as many rows', async () => {
    await open('/self-evaluation')
    const link = screen.getByRole('link', { name: /^Unanswered/ })
    const count = Number(/\d+/.exec(link.textContent)?.[0])

    act(() => link.click())

    expect(location.hash).toBe('#/self-evaluation?filter=unanswered')
    expect(codes()).toHaveLength(count)
  })

  it('finds criteria by words, and shows all again', async () => {
    await open('/self-evaluation?filter=core')

    fireEvent.change(screen.getByRole('textbox', { name: /^Search/ }), { target: { value: 'zebra' } })
    const nothing = screen.getByText('No criterion matches')
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }))

    expect(nothing.isConnected).toBe(false)
    expect(codes()).toHaveLength(48)
  })

  it('keeps to one theme where one is asked for', async () => {
    await open('/self-evaluation/theme/SE', 'SE')

    expect(codes()).toEqual(['SE-1', 'SE-2', 'SE-3', 'SE-4', 'SE-5', 'SE-6'])
    expect(screen.getByRole('row', { name: /^SE-4/ }).textContent).toContain('Not applicable')
  })
})
