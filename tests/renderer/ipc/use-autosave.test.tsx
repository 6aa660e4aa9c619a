import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { call } from '#renderer/ipc/client'
import { flushAll, saveWhenLeaving } from '#renderer/ipc/unsaved'
import { useAutosave } from '#renderer/ipc/use-autosave'
import { err, ok } from '#shared/result'
import { installFakeBridge, type FakeBridge } from './fake-bridge'

type Fields = { narrative: string }

function Editor({ criterion }: { readonly criterion: string }) {
  const { held, state, change } = useAutosave<Fields>(`judgement/${criterion}`, (patch) =>
    call('judgement:save', { criterion, ...patch }),
  )
  return (
    <>
      <textarea
        aria-label="What happens"
        value={held.narrative ?? ''}
        onChange={(e) => change({ narrative: e.target.value })}
      />
      <p role="status">{state.kind}</p>
    </>
  )
}

function type(text: string) {
  fireEvent.change(screen.getByLabelText('What happens'), { target: { value: text } })
}

let bridge: FakeBridge
let stopSaving: () => void

beforeEach(() => {
  vi.useFakeTimers()
  bridge = installFakeBridge()
  stopSaving = saveWhenLeaving()
})
afterEach(() => {
  stopSaving()
  vi.useRealTimers()
})

describe('useAutosave', () => {
  it('saves through the contract after a pause', async () => {
    render(<Editor criterion="LG-1" />)

    type('We check')
    await act(() => vi.advanceTimersByTimeAsync(800))

    expect(bridge.calls).toEqual([{ name: 'judgement:save', input: { criterion: 'LG-1', narrative: 'We check' } }])
    expect(screen.getByRole('status').textContent).toBe('saved')
  })

  it('saves at once when the user leaves the field', async () => {
    render(<Editor criterion="LG-2" />)

    type('We check')
    fireEvent.focusOut(screen.getByLabelText('What happens'))
    await act(() => vi.advanceTimersByTimeAsync(0))

    expect(bridge.calls).toHaveLength(1)
  })

  it('saves at once when the screen is left', async () => {
    const { unmount } = render(<Editor criterion="LG-3" />)

    type('We check')
    unmount()
    await act(() => vi.advanceTimersByTimeAsync(0))

    expect(bridge.calls).toHaveLength(1)
  })

  it('shows the unsaved text again when the user comes back to the record', async () => {
    bridge.answerWith(() => Promise.resolve(err({ code: 'storage', why: 'full' })))
    const { unmount } = render(<Editor criterion="LG-4" />)
    type('Do not lose me')
    unmount()
    await act(() => vi.advanceTimersByTimeAsync(10))

    render(<Editor criterion="LG-4" />)

    expect(screen.getByLabelText<HTMLTextAreaElement>('What happens').value).toBe('Do not lose me')
    expect(screen.getByRole('status').textContent).toBe('failed')
  })

  it('goes on trying after the screen has gone, and then lets the text go', async () => {
    bridge.answerWith(() => Promise.resolve(err({ code: 'storage', why: 'busy' })))
    const { unmount } = render(<Editor criterion="LG-5" />)
    type('Later')
    unmount()
    await act(() => vi.advanceTimersByTimeAsync(10))
    const isSavedWhileBusy = await act(() => flushAll())
    bridge.answerWith(() => Promise.resolve(ok(null)))
    await act(() => vi.advanceTimersByTimeAsync(30_000))

    render(<Editor criterion="LG-5" />)

    expect(isSavedWhileBusy).toBe(false)
    expect(screen.getByLabelText<HTMLTextAreaElement>('What happens').value).toBe('')
    await expect(act(() => flushAll())).resolves.toBe(true)
  })

  it('keeps two records apart', async () => {
    const { rerender } = render(<Editor criterion="LG-6" />)
    type('Sixth')
    rerender(<Editor criterion="SE-1" />)
    const shown = screen.getByLabelText<HTMLTextAreaElement>('What happens').value
    await act(() => vi.advanceTimersByTimeAsync(0))

    expect(shown).toBe('')
    expect(bridge.calls).toEqual([{ name: 'judgement:save', input: { criterion: 'LG-6', narrative: 'Sixth' } }])
  })
})
