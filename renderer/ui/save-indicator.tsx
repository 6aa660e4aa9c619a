import { IconAlertTriangle, IconCircleCheck, IconDots, IconPencil } from '@tabler/icons-react'
import { assertNever } from '#shared/assert-never'
import type { SaveState } from '#renderer/ipc/autosave'
import { clockTime } from './clock-time'
import styles from './save-indicator.module.css'

/** Says, truthfully, whether what was entered is saved. Screen readers hear of a failure at once, of the rest in turn. */
export function SaveIndicator({ state }: { readonly state: SaveState }) {
  const isFailed = state.kind === 'failed'
  return (
    <span className={isFailed ? styles.failed : styles.calm} role={isFailed ? 'alert' : 'status'}>
      {wording(state)}
    </span>
  )
}

/** The one state to show for several records on a page: the one that matters most to the user. */
export function worstSaveState(states: readonly SaveState[]): SaveState {
  const order: readonly SaveState['kind'][] = ['failed', 'saving', 'waiting', 'saved', 'untouched']
  for (const kind of order) {
    const found = states.filter((state) => state.kind === kind)
    const [first, ...others] = found
    if (first) return others.reduce(later, first)
  }
  return { kind: 'untouched' }
}

function later(one: SaveState, other: SaveState): SaveState {
  return one.kind === 'saved' && other.kind === 'saved' && other.at > one.at ? other : one
}

function wording(state: SaveState) {
  switch (state.kind) {
    case 'untouched':
      return null
    case 'waiting':
      return (
        <>
          <IconPencil size={16} aria-hidden /> Not saved yet
        </>
      )
    case 'saving':
      return (
        <>
          <IconDots size={16} aria-hidden /> Saving…
        </>
      )
    case 'saved':
      return (
        <>
          <IconCircleCheck size={16} aria-hidden /> Saved at {clockTime(state.at)}
        </>
      )
    case 'failed':
      return (
        <>
          <IconAlertTriangle size={16} aria-hidden /> Not saved: {state.why}
        </>
      )
    default:
      return assertNever(state)
  }
}
