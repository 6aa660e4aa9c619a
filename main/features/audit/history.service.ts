import type { AuditRow } from '#main/db/audit-chain'
import { chainStart } from '#main/db/audit-chain'
import type { Context } from '#main/db/context'
import type { AuditedEntity, AuditState, HistoryEntry } from '#shared/domain/audit'
import { findHead, listEntriesOfEntity, type Entry } from './audit.repository'

/** Columns that say nothing to a reader. */
const silent = new Set(['id', 'updated_at', 'created_at', 'evaluation_id'])

/** A record's history, newest first, with what each change changed. */
export async function listHistory(ctx: Context, entity: AuditedEntity, id: string): Promise<HistoryEntry[]> {
  const entries = await listEntriesOfEntity(ctx.db, entity, id)
  const people = new Map(
    (await ctx.db.selectFrom('person').select(['id', 'name']).execute()).map((p) => [p.id, p.name]),
  )
  const erasures = new Map((await ctx.db.selectFrom('erasure').selectAll().execute()).map((row) => [row.id, row]))
  const nameOf = (personId: string | null) => (personId === null ? null : (people.get(personId) ?? 'Somebody removed'))

  return entries
    .map((entry, index): HistoryEntry => {
      const erasure = entry.erasureId === null ? undefined : erasures.get(entry.erasureId)
      return {
        sequence: entry.sequence,
        transactionId: entry.transactionId,
        at: entry.at,
        actorName: nameOf(entry.actorId) ?? 'Set-up',
        enteredForName: nameOf(entry.enteredForId),
        operation: entry.operation,
        reason: entry.body?.reason ?? null,
        changes: changesBetween(entries[index - 1], entry),
        erased: erasure ? { at: erasure.erased_at, why: erasure.why } : null,
      }
    })
    .toReversed()
}

export async function auditState(ctx: Context): Promise<AuditState> {
  const head = await findHead(ctx.db)
  return { entries: head?.sequence ?? 0, head: head?.hash ?? chainStart }
}

function changesBetween(before: Entry | undefined, after: Entry): HistoryEntry['changes'] {
  if (after.body === null || (before && before.body === null)) return []
  const old: AuditRow = before?.body?.after ?? {}
  const now: AuditRow = after.body.after ?? {}
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => !silent.has(field) && (old[field] ?? null) !== (now[field] ?? null))
    .map((field) => ({ field, before: asText(old[field]), after: asText(now[field]) }))
    .filter((change) => (change.before ?? '') !== (change.after ?? ''))
}

function asText(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}
