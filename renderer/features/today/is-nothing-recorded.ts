import type { Today } from '#shared/domain/today'

/** A data folder in which nobody has answered, adopted or planned anything yet. */
export function isNothingRecorded({ themes, openRisks, actions, lastPack }: Today): boolean {
  return (
    themes.every((theme) => theme.answered === 0) &&
    openRisks === 0 &&
    actions.open + actions.toVerify === 0 &&
    lastPack === null
  )
}
