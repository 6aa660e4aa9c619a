import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CriterionScreen } from '#renderer/features/evaluation/criterion-screen'
import { criterionOf } from '#renderer/features/framework/framework-queries'
import { installEvaluationBridge } from './evaluation-bridge'
import { renderScreen } from './render-screen'
import { shippedFramework } from './shipped-framework'

beforeEach(() => {
  vi.useFakeTimers()
  sessionStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
})

const wait = (milliseconds = 0) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

async function open(code: string) {
  const shown = renderScreen(<CriterionScreen code={code} />, `/self-evaluation/${code}`)
  await wait(10)
  return shown
}

const card = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name })
const box = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })
const askedBoxes = () => {
  const asked = screen.queryByRole('region', { name: /^In words: what/ })
  return asked
    ? within(asked)
        .getAllByRole('textbox')
        .map((field) => field.id)
    : []
}

describe('the level', () => {
  it('shows all four descriptors and chooses nothing by itself', async () => {
    installEvaluationBridge()
    await open('LG-1')

    for (const descriptor of criterionOf(shippedFramework, 'LG-1')?.levels ?? []) screen.getByText(descriptor)
    expect(screen.getAllByRole<HTMLInputElement>('radio').some((radio) => radio.checked)).toBe(false)
    expect(screen.queryByText(/next level/)).toBeNull()
  })

  it('points out the level after the chosen one', async () => {
    installEvaluationBridge()
    await open('LG-1')

    fireEvent.click(card(/^Developing/))

    expect(card(/^Developing/).checked).toBe(true)
    expect(card(/next level would look like this/)).toBe(card(/^Established/))
  })

  it('saves the level alone, after a pause', async () => {
    const bridge = installEvaluationBridge()
    await open('LG-1')

    fireEvent.click(card(/^Established/))
    const before = bridge.saves()
    await wait(800)

    expect(before).toEqual([])
    expect(bridge.saves()).toEqual([{ criterion: 'LG-1', isNotApplicable: false, level: 2 }])
    screen.getByText(/^Saved at/)
  })

  it('saves nothing at all where a choice is taken back in time', async () => {
    const bridge = installEvaluationBridge({ judgements: [{ criterion: 'LG-1', level: 1 }] })
    await open('LG-1')

    fireEvent.click(card(/^Established/))
    fireEvent.click(card(/^Developing/))
    await wait(800)

    expect(bridge.saves()).toEqual([])
  })
})

describe('the boxes', () => {
  it.each([
    ['Not in place', 1],
    ['Developing', 1],
    ['Established', 2],
    ['Embedded', 4],
  ])('follow the level: %s asks for %i', async (level, count) => {
    installEvaluationBridge()
    await open('LG-2')

    fireEvent.click(card(new RegExp(`^${level}`)))

    expect(askedBoxes()).toHaveLength(count)
    expect(screen.getAllByRole('textbox')).toHaveLength(5)
  })

  it('keep their text when the level no longer asks for them', async () => {
    installEvaluationBridge({ judgements: [{ criterion: 'LG-2', level: 3, impact: 'Fewer late reports' }] })
    await open('LG-2')

    fireEvent.click(card(/^Developing/))

    expect(box(/^What changed because of it/).value).toBe('Fewer late reports')
  })

  it('say which asked-for box is still empty', async () => {
    installEvaluationBridge({ judgements: [{ criterion: 'LG-2', level: 2, confidence: 'medium', narrative: 'Yes' }] })
    await open('LG-2')

    screen.getByRole('textbox', { name: 'What happens Asked for' })
    screen.getByRole('textbox', { name: 'How do we know: what we could show Asked for, still empty' })
  })

  it('are saved field by field, only what changed', async () => {
    const bridge = installEvaluationBridge({ judgements: [{ criterion: 'LG-2', level: 2, narrative: 'Before' }] })
    await open('LG-2')

    fireEvent.change(box(/^How do we know: what/), { target: { value: 'Minutes of May' } })
    await wait(800)

    expect(bridge.saves()).toEqual([{ criterion: 'LG-2', proof: 'Minutes of May' }])
  })
})

describe('not applicable', () => {
  it('asks for the reason and counts as unanswered until there is one', async () => {
    const bridge = installEvaluationBridge()
    await open('SE-4')

    fireEvent.click(card(/^Not applicable/))
    const asked = screen.getByText(/counts as unanswered/)
    fireEvent.change(box(/^Why it does not apply/), { target: { value: 'We have no site.' } })
    await wait(800)

    expect(asked.isConnected).toBe(false)
    expect(bridge.judgement('SE-4')).toMatchObject({
      isNotApplicable: true,
      level: null,
      notApplicableReason: 'We have no site.',
    })
  })

  it('asks no confidence and no boxes of what does not apply', async () => {
    installEvaluationBridge({ judgements: [{ criterion: 'SE-4', isNotApplicable: true }] })
    await open('SE-4')

    expect(screen.queryByRole('group', { name: 'How do we know?' })).toBeNull()
    expect(askedBoxes()).toEqual([])
  })

  it('offers the reason that the scope answers propose, and leaves the choice to the user', async () => {
    const bridge = installEvaluationBridge({ scope: [{ question: 'own-premises', answer: 'no', detail: '' }] })
    await open('SE-4')
    await wait(10_000)
    const savedByItself = bridge.saves()

    fireEvent.click(screen.getByRole('button', { name: 'Mark as not applicable with this reason' }))
    await wait(800)

    expect(savedByItself).toEqual([])
    expect(bridge.judgement('SE-4')?.notApplicableReason).toMatch(/^We have no premises of our own/)
  })

  it('gives the reason back to a user who changes their mind twice', async () => {
    const reason = 'No guests at all.'
    installEvaluationBridge({ judgements: [{ criterion: 'SE-2', isNotApplicable: true, notApplicableReason: reason }] })
    await open('SE-2')

    fireEvent.click(card(/^Developing/))
    fireEvent.click(card(/^Not applicable/))

    expect(box(/^Why it does not apply/).value).toBe(reason)
  })
})

describe('unproven', () => {
  it('says why, and what would prove it', async () => {
    installEvaluationBridge()
    await open('LG-3')

    fireEvent.click(card(/^Embedded/))
    const notice = screen.getByText(/is a claim that has to be shown/)

    expect(notice.textContent).toContain('“How do we know?” has no answer yet')
    screen.getByText('Action plan with dated update log')
  })

  it('is over once something shows it', async () => {
    installEvaluationBridge({ judgements: [{ criterion: 'LG-3', level: 3, confidence: 'low' }] })
    await open('LG-3')
    const before = screen.queryByText(/Unproven: show it/)

    fireEvent.click(card(/^We could show it/))

    expect(before).not.toBeNull()
    expect(screen.queryByText(/Unproven: show it/)).toBeNull()
  })
})

describe('what can’t be saved', () => {
  it('stays on the page, says so, and is saved once the trouble is over', async () => {
    const bridge = installEvaluationBridge()
    await open('LG-4')
    bridge.failSaves({ code: 'storage', why: 'full' })

    fireEvent.change(box(/^What happens/), { target: { value: 'Do not lose me' } })
    await wait(800)
    const indicator = screen.getByRole('alert').textContent
    const textWhileFailing = box(/^What happens/).value
    bridge.failSaves(null)
    await wait(2_000)

    expect(indicator).toMatch(/^ ?Not saved: The disk is full/)
    expect(textWhileFailing).toBe('Do not lose me')
    expect(bridge.judgement('LG-4')?.narrative).toBe('Do not lose me')
    screen.getByText(/^Saved at/)
  })

  it('names the limit of a text that is too long, keeps the text, and saves the rest', async () => {
    const bridge = installEvaluationBridge()
    await open('LG-5')
    const long = 'a'.repeat(20_001)

    fireEvent.change(box(/^What happens/), { target: { value: long } })
    fireEvent.click(card(/^Developing/))
    await wait(800)

    screen.getByText(/Keep this to 20,000 characters: it has 20,001 now/)
    expect(screen.getByRole('alert').textContent).toContain('“What happens” is too long. The rest is saved.')
    expect(box(/^What happens/).value).toBe(long)
    expect(bridge.saves()).toEqual([{ criterion: 'LG-5', isNotApplicable: false, level: 1 }])

    fireEvent.change(box(/^What happens/), { target: { value: 'Short' } })
    await wait(800)

    expect(bridge.judgement('LG-5')).toMatchObject({ narrative: 'Short', level: 1 })
  })
})

describe('the way through', () => {
  it('goes on by Alt and the right arrow, back by the left, also from inside a text', async () => {
    installEvaluationBridge()
    await open('LG-6')
    screen.getByText('LG-6, 6 of 48')

    fireEvent.keyDown(box(/^What happens/), { key: 'ArrowRight', code: 'ArrowRight', altKey: true })
    const after = location.hash
    await open('LG-6')
    fireEvent.keyDown(document.documentElement, { key: 'ArrowLeft', code: 'ArrowLeft', altKey: true })

    expect(after).toBe('#/self-evaluation/SE-1')
    expect(location.hash).toBe('#/self-evaluation/LG-5')
  })

  it('opens everything else in one panel', async () => {
    installEvaluationBridge()
    await open('LG-3')
    const before = screen.queryByText('Questions to rehearse')

    fireEvent.click(screen.getByRole('button', { name: 'Why, questions and history' }))
    await wait(50)

    expect(before).toBeNull()
    const panel = within(screen.getByRole('region', { name: 'About LG-3' }))
    panel.getByText('Which part of the plan is yours?')
    panel.getByText('Every action is green')
    panel.getByText(/^from memory: check before you quote it; not checked yet/)
    expect(panel.getByRole('link', { name: /^RA-6/ }).getAttribute('href')).toBe('#/self-evaluation/RA-6')
    expect(panel.getByRole('link', { name: 'Add an action for this' }).getAttribute('href')).toContain('criterion=LG-3')
  })
})
