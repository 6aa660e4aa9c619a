import { useSyncExternalStore } from 'react'
import { addHolder } from '#renderer/ipc/unsaved'
import type { ActionTexts } from './action-texts'

/*
 * New actions that were begun and not yet added, by the address they were begun at. They outlive their screen, so that
 * looking something up elsewhere loses nothing, and the window does not close over them without a question.
 */

let drafts: ReadonlyMap<string, ActionTexts> = new Map()
let stopHolding: (() => void) | null = null
const listeners = new Set<() => void>()

export function useNewActionDrafts(): ReadonlyMap<string, ActionTexts> {
  return useSyncExternalStore(subscribe, () => drafts)
}

export function keepNewActionDraft(address: string, draft: ActionTexts) {
  replace(new Map(drafts).set(address, draft))
}

/** Once it was added, or where the user does not want it any more. */
export function forgetNewActionDraft(address: string) {
  replace(new Map([...drafts].filter(([one]) => one !== address)))
}

function replace(next: ReadonlyMap<string, ActionTexts>) {
  drafts = next
  if (drafts.size > 0) stopHolding ??= addHolder({ flush: () => Promise.resolve(false) })
  else {
    stopHolding?.()
    stopHolding = null
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
