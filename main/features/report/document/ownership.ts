import { isFinished } from '#shared/domain/action'
import { counted } from './pack-words'
import type { PackIndex } from './pack-index'

/** What one person is the named owner of, and still open. */
export interface Ownership {
  readonly risks: readonly string[]
  readonly actions: readonly string[]
  readonly controls: readonly string[]
}

export function ownedBy({ snapshot }: PackIndex, personId: string): Ownership {
  const open = snapshot.risks.filter((risk) => risk.status === 'open')
  const controls = open.flatMap((risk) => risk.controls).filter((control) => control.ownerId === personId)
  return {
    risks: open.filter((risk) => risk.ownerId === personId).map((risk) => risk.ref),
    actions: snapshot.actions
      .filter((action) => action.ownerId === personId && !isFinished(action))
      .map((action) => action.ref),
    // A control may stand under several risks.
    controls: [...new Map(controls.map((control) => [control.id, control.name])).values()],
  }
}

export function ownsAnything(owned: Ownership): boolean {
  return owned.risks.length + owned.actions.length + owned.controls.length > 0
}

export function ownershipWords({ risks, actions, controls }: Ownership): string {
  const parts = [
    ...(risks.length > 0 ? [counted(risks.length, 'risk')] : []),
    ...(controls.length > 0 ? [counted(controls.length, 'control')] : []),
    ...(actions.length > 0 ? [counted(actions.length, 'action')] : []),
  ]
  return parts.length === 0 ? 'Nothing open' : parts.join(', ')
}
