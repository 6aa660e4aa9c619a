import type { HistoryEntry } from '#shared/domain/audit'
import { ukDate } from '#shared/domain/dates'

/** Who was at the keyboard when the action last became verified, by the history; null where it does not say. */
export function whoEnteredVerification(history: readonly HistoryEntry[]): string | null {
  const entry = history.find(({ changes }) =>
    changes.some((change) => change.field === 'status' && change.after === 'verified'),
  )
  return entry?.actorName ?? null
}

/** By Sam Jones on 3 November 2026, entered by Ruth Lane for Sam Jones. */
export function verifiedWords(verifier: string, on: string | null, enteredBy: string | null): string {
  const verified = on === null ? `By ${verifier}` : `By ${verifier} on ${ukDate(on)}`
  return enteredBy === null || enteredBy === verifier
    ? verified
    : `${verified}, entered by ${enteredBy} for ${verifier}`
}
