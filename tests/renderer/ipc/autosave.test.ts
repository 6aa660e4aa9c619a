import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAutosave } from '#renderer/ipc/autosave'
import { FailureError } from '#renderer/ipc/failure-error'

type Patch = { narrative: string; impact: string }

/** A save whose answer the test gives when it wants to. */
function controlledSave() {
  const sent: Partial<Patch>[] = []
  const pending: { resolve: () => void; reject: (error: unknown) => void }[] = []
  return {
    sent,
    save: (patch: Partial<Patch>) => {
      sent.push(patch)
      return new Promise<void>((resolve, reject) => pending.push({ resolve, reject }))
    },
    succeed: async () => {
      pending.shift()?.resolve()
      await vi.advanceTimersByTimeAsync(0)
    },
    fail: async (error: unknown) => {
      pending.shift()?.reject(error)
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

const now = () => '2026-11-24T14:02:00.000Z'
const diskFull = new FailureError({ code: 'storage', why: 'full' })
const tooLong = new FailureError({ code: 'invalid_input', fields: { narrative: 'Keep this to 20,000 characters' } })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('createAutosave', () => {
  it('saves 800 ms after the last keystroke, once, with all that changed', async () => {
    const { sent, save } = controlledSave()
    const autosave = createAutosave<Patch>(save, now)

    autosave.change({ narrative: 'We' })
    await vi.advanceTimersByTimeAsync(700)
    autosave.change({ narrative: 'We check' })
    autosave.change({ impact: 'Fewer gaps' })
    await vi.advanceTimersByTimeAsync(799)
    const before = sent.length
    await vi.advanceTimersByTimeAsync(1)

    expect(before).toBe(0)
    expect(sent).toEqual([{ narrative: 'We check', impact: 'Fewer gaps' }])
  })

  it('saves after 5 seconds at the latest while somebody types on and on', async () => {
    const { sent, save } = controlledSave()
    const autosave = createAutosave<Patch>(save, now)

    for (let keystroke = 0; keystroke < 13; keystroke += 1) {
      autosave.change({ narrative: 'x'.repeat(keystroke + 1) })
      await vi.advanceTimersByTimeAsync(400)
    }

    expect(sent).toEqual([{ narrative: 'x'.repeat(13) }])
  })

  it('says saved only once the answer has come, and when that was', async () => {
    const { save, succeed } = controlledSave()
    const autosave = createAutosave<Patch>(save, now)
    const states: string[] = []
    autosave.subscribe(() => states.push(autosave.snapshot().state.kind))

    autosave.change({ narrative: 'We check' })
    await vi.advanceTimersByTimeAsync(800)
    const whileUnderWay = autosave.snapshot()
    await succeed()

    expect(whileUnderWay).toEqual({ state: { kind: 'saving' }, held: { narrative: 'We check' } })
    expect(states).toEqual(['waiting', 'saving', 'saved'])
    expect(autosave.snapshot()).toEqual({ state: { kind: 'saved', at: now() }, held: {} })
  })

  it('never has two saves under way, and merges what is typed meanwhile into the next', async () => {
    const { sent, save, succeed } = controlledSave()
    const autosave = createAutosave<Patch>(save, now)

    autosave.change({ narrative: 'one' })
    await vi.advanceTimersByTimeAsync(800)
    autosave.change({ narrative: 'two' })
    autosave.change({ impact: 'three' })
    await vi.advanceTimersByTimeAsync(6_000)
    const whileUnderWay = sent.length
    await succeed()

    expect(whileUnderWay).toBe(1)
    expect(sent).toEqual([{ narrative: 'one' }, { narrative: 'two', impact: 'three' }])
    expect(autosave.snapshot().held).toEqual({ narrative: 'two', impact: 'three' })
  })

  it('keeps the text of a failed save, says why, and sends it again with what was typed since', async () => {
    const { sent, save, succeed, fail } = controlledSave()
    const autosave = createAutosave<Patch>(save, now)

    autosave.change({ narrative: 'kept' })
    await vi.advanceTimersByTimeAsync(800)
    await fail(diskFull)
    const afterFailure = autosave.snapshot()
    autosave.change({ impact: 'later' })
    await vi.advanceTimersByTimeAsync(800)
    await succeed()

    expect(afterFailure.held).toEqual({ narrative: 'kept' })
    expect(afterFailure.state).toEqual({ kind: 'failed', why: diskFull.message })
    expect(sent[1]).toEqual({ narrative: 'kept', impact: 'later' })
    expect(autosave.hasUnsaved()).toBe(false)
  })

  it('lets what was typed during a failing save win over what failed', async () => {
    const { sent, save, fail } = controlledSave()
    const autosave = createAutosave<Patch>(save, now)

    autosave.change({ narrative: 'old' })
    await vi.advanceTimersByTimeAsync(800)
    autosave.change({ narrative: 'new' })
    await fail(diskFull)
    await vi.advanceTimersByTimeAsync(2_000)

    expect(sent).toEqual([{ narrative: 'old' }, { narrative: 'new' }])
  })

  it('tries again by itself until it works', async () => {
    const { sent, save, succeed, fail } = controlledSave()
    const autosave = createAutosave<Patch>(save, now)

    autosave.change({ narrative: 'kept' })
    await vi.advanceTimersByTimeAsync(800)
    await fail(diskFull)
    await vi.advanceTimersByTimeAsync(2_000)
    await fail(diskFull)
    await vi.advanceTimersByTimeAsync(5_000)
    await succeed()

    expect(sent).toHaveLength(3)
    expect(autosave.snapshot().state.kind).toBe('saved')
  })

  it('does not send again by itself what was turned down as it is', async () => {
    const { sent, save, fail } = controlledSave()
    const autosave = createAutosave<Patch>(save, now)

    autosave.change({ narrative: 'far too long' })
    await vi.advanceTimersByTimeAsync(800)
    await fail(tooLong)
    await vi.advanceTimersByTimeAsync(120_000)

    expect(sent).toHaveLength(1)
    expect(autosave.snapshot()).toEqual({
      state: { kind: 'failed', why: 'Keep this to 20,000 characters.' },
      held: { narrative: 'far too long' },
    })
  })

  it('answers a flush only when what was typed during it is saved too', async () => {
    const { sent, save, succeed } = controlledSave()
    const autosave = createAutosave<Patch>(save, now)
    let isFlushed: boolean | null = null

    autosave.change({ narrative: 'one' })
    void autosave.flush()
    autosave.change({ impact: 'two' })
    void autosave.flush().then((isSaved) => (isFlushed = isSaved))
    await succeed()
    const afterFirst = isFlushed
    await succeed()

    expect(afterFirst).toBeNull()
    expect(isFlushed).toBe(true)
    expect(sent).toEqual([{ narrative: 'one' }, { impact: 'two' }])
  })

  it('answers false to a flush that could not save', async () => {
    const { save, fail } = controlledSave()
    const autosave = createAutosave<Patch>(save, now)

    autosave.change({ narrative: 'one' })
    const flushed = autosave.flush()
    await fail(diskFull)

    await expect(flushed).resolves.toBe(false)
  })

  it('sends nothing where nothing changed', async () => {
    const { sent, save } = controlledSave()
    const autosave = createAutosave<Patch>(save, now)

    const flushed = await autosave.flush()

    expect(flushed).toBe(true)
    expect(sent).toEqual([])
  })
})
