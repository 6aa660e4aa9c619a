import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react'
import { createAutosave, type Autosave, type AutosaveSnapshot } from './autosave'
import { addHolder } from './unsaved'

export type AutosaveHandle<Patch extends object> = AutosaveSnapshot<Patch> & {
  /** Notes changed fields; they are saved 800 ms after the last change and 5 s after the first at the latest. */
  readonly change: (patch: Partial<Patch>) => void
  /** Saves at once. Answers true when nothing is left unsaved. */
  readonly flush: () => Promise<boolean>
}

/**
 * Saves the fields of one record as they change. Leaving a field, the screen or the window saves at once; a save that
 * fails keeps its text, even across screens, and tries again.
 *
 * Show `{ ...record, ...held }`, so that what the user typed is what they see until the main process has it.
 * @param key the record, as in `judgement/LG-1`: the same key finds the same unsaved text again
 * @param save sends one patch. Put what it answers into the query cache before it resolves: `held` is let go after it
 */
export function useAutosave<Patch extends object>(
  key: string,
  save: (patch: Partial<Patch>) => Promise<unknown>,
): AutosaveHandle<Patch> {
  const { autosave, enter } = keptAutosave<Patch>(key, save)
  // The newest closure saves, so that it never writes with what the screen knew at first.
  useLayoutEffect(() => autosave.saveWith(save), [autosave, save])
  useEffect(() => enter(), [enter])
  const snapshot = useSyncExternalStore(autosave.subscribe, autosave.snapshot)
  return { ...snapshot, change: autosave.change, flush: autosave.flush }
}

type Kept<Patch extends object> = {
  readonly autosave: Autosave<Patch>
  /** A screen shows it; the returned function says that it no longer does. */
  readonly enter: () => () => void
}

const kept = new Map<string, unknown>()

/** One per record, kept beyond its screen for as long as it holds something unsaved. */
function keptAutosave<Patch extends object>(key: string, save: (patch: Partial<Patch>) => Promise<unknown>) {
  // A key names one record, and one record has one kind of patch.
  const found = kept.get(key) as Kept<Patch> | undefined
  if (found) return found
  const autosave = createAutosave<Patch>(save, () => new Date().toISOString())
  const stopHolding = addHolder(autosave)
  let screens = 0
  const forgetIfDone = () => {
    if (screens > 0 || autosave.hasUnsaved()) return
    kept.delete(key)
    stopHolding()
  }
  const made: Kept<Patch> = {
    autosave,
    enter() {
      screens += 1
      kept.set(key, made)
      addHolder(autosave)
      return () => {
        screens -= 1
        void autosave.flush().then(forgetIfDone)
      }
    },
  }
  autosave.subscribe(forgetIfDone)
  kept.set(key, made)
  return made
}
